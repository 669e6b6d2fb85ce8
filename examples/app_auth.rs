//! Signs a user in with the flow of registered apps: `app_auth HOST`, with the app's secret in `APP_SECRET` if there is an app.

use misskey_client::Permission;
use misskey_client::auth::{self, AppAuth};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let host = std::env::args()
        .nth(1)
        .ok_or("which server? Give its host, like `misskey.example`")?;
    let sign_in = AppAuth::new(&host)?;
    let app = match std::env::var("APP_SECRET") {
        Ok(secret) => sign_in.with_secret(secret)?,
        Err(_) => {
            let app = sign_in
                .name("app_auth")
                .description("An example of a client library")
                .permissions([Permission::ReadAccount])
                .register()
                .await?;
            // A real program keeps `app.secret()` and registers once per server.
            println!("registered a new app");
            app
        }
    };

    let session = app.start().await?;
    println!("Open {}", session.url());
    let grant = session.wait().await?;
    println!("signed in as {}", grant.user.username);
    let client = grant.into_client()?;
    println!(
        "the server agrees: {}",
        auth::whoami(&client).await?.username
    );
    Ok(())
}
