//! Keeps the token in the system's key store (Keychain, Credential Manager, Secret Service), so that the user signs in once:
//! `cargo run -p misskey-examples --features keyring --bin keyring HOST`.

mod support;

use std::io::{Write, stdout};
use std::process::ExitCode;

use keyring::{Entry, Error as KeyringError};
use misskey_client::auth::{self, MiAuth};
use misskey_client::{Client, Permission, Refusal};

/// Under which name the store keeps this program's tokens.
const SERVICE: &str = "misskey-client example";

const USAGE: &str = "keyring HOST

HOST is the server to sign in at, for example `misskey.example`.";

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = support::Arguments::read(USAGE)?;
    let host = arguments.word("HOST")?;
    arguments.end()?;
    let entry = Entry::new(SERVICE, &host)?;

    if let Some(client) = kept(&entry, &host)? {
        match auth::whoami(&client).await {
            Ok(me) => {
                writeln!(stdout(), "still signed in as {}", me.username)?;
                return Ok(());
            }
            // The user has taken the token back, so it is of no use any more.
            Err(error) if error.refusal() == Some(Refusal::UnknownToken) => {
                entry.delete_credential()?;
            }
            Err(error) => return Err(error.into()),
        }
    }

    let session = MiAuth::new(&host)?
        .name("keyring example")
        .permissions([Permission::ReadAccount])
        .listen()
        .await?;
    writeln!(stdout(), "Open {}", session.url())?;
    let grant = session.wait().await?;
    entry.set_password(grant.token())?;
    writeln!(
        stdout(),
        "signed in as {}, and kept it",
        grant.user.username
    )?;
    Ok(())
}

/// A client with the token that was kept, if there is one.
fn kept(entry: &Entry, host: &str) -> Result<Option<Client>, Box<dyn std::error::Error>> {
    match entry.get_password() {
        Ok(token) => Ok(Some(Client::builder(host)?.token(token).build()?)),
        Err(KeyringError::NoEntry) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
