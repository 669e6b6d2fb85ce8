//! Signs a user in with the flow of registered apps: `app_auth HOST`, with the app's secret in `APP_SECRET` if there is an app.

mod support;

use std::io::{Write, stdout};
use std::process::ExitCode;

use misskey_client::auth::{self, AppAuth};
use misskey_client::{Permission, Refusal};

const USAGE: &str = "app_auth HOST

HOST is the server to sign in at, for example `misskey.example`.
The environment's APP_SECRET is the secret of an app of that server; without it, a new app is registered.";

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = support::Arguments::read(USAGE)?;
    let host = arguments.word("HOST")?;
    arguments.end()?;
    let sign_in = AppAuth::new(&host)?;
    let app = match support::optional("APP_SECRET")? {
        // It may do what it was registered for; a sign-in cannot ask for more.
        Some(secret) => sign_in.with_secret(secret)?,
        None => {
            let app = sign_in
                .name("app_auth")
                .description("An example of a client library")
                .permissions([Permission::ReadAccount])
                .register()
                .await?;
            // A real program keeps `app.secret()` and registers once per server.
            writeln!(stdout(), "registered a new app")?;
            app
        }
    };

    let session = app.start().await?;
    writeln!(stdout(), "Open {}", session.url())?;
    let grant = session.wait().await?;
    writeln!(stdout(), "signed in as {}", grant.user.username)?;
    let client = grant.into_client()?;
    match auth::whoami(&client).await {
        Ok(me) => writeln!(stdout(), "the server agrees: {}", me.username)?,
        Err(error) if matches!(error.refusal(), Some(Refusal::Permission(_))) => {
            let permission = Permission::ReadAccount;
            return Err(format!(
                "this app was registered without the permission `{permission}`, so it may not ask who has signed in; register another app (without APP_SECRET, this program does)"
            )
            .into());
        }
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
