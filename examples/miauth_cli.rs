//! Signs a user in from the command line with MiAuth: `miauth_cli HOST`, or `miauth_cli HOST --elsewhere` where there is no browser.

mod support;

use std::io::{Write, stdout};
use std::process::ExitCode;

use misskey_client::Endpoint;
use misskey_client::auth::{self, MiAuth, permissions_for};
use misskey_client::endpoints::{i, notes};

const USAGE: &str = "miauth_cli HOST [--elsewhere]

HOST is the server to sign in at, for example `misskey.example`.
--elsewhere: there is no browser on this machine; the page is opened on another.";

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = support::Arguments::read(USAGE)?;
    let elsewhere = arguments.flag("--elsewhere");
    let host = arguments.word("HOST")?;
    arguments.end()?;

    // The least that this program needs, from what it calls.
    let sign_in = MiAuth::new(&host)?
        .name("miauth_cli")
        .permissions(permissions_for([
            i::Request::INFO,
            notes::create::Request::INFO,
        ])?);

    let grant = if elsewhere {
        // The user opens the page on any machine; this program asks the server now and then.
        let session = sign_in.start();
        writeln!(stdout(), "Open {}", session.url())?;
        session.wait().await?
    } else {
        // The browser on this machine comes back to this program.
        let session = sign_in.listen().await?;
        if session.open_browser().is_err() {
            writeln!(stdout(), "Open {}", session.url())?;
        }
        session.wait().await?
    };

    // `grant.token()` is what to keep, in a key store and not on the screen; see the example `keyring`.
    writeln!(stdout(), "signed in as {}", grant.user.username)?;
    let client = grant.into_client()?;
    let me = auth::whoami(&client).await?;
    writeln!(stdout(), "the server agrees: {}", me.username)?;
    Ok(())
}
