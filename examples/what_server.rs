//! Saves a draft where the server has drafts: a program for servers of all releases.
//!
//! `MISSKEY_HOST=misskey.example MISSKEY_TOKEN=… cargo run -p misskey-examples --bin what_server`

mod support;

use std::io::{Write, stdout};
use std::process::ExitCode;

use misskey_client::{Client, Support, endpoints::notes};

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    support::no_arguments("what_server: saves a draft where the server has drafts")?;
    let client = Client::builder(&support::host()?)?
        .token(support::token("whose draft it is")?)
        .build()?;

    // Asked once; all clones of the client know it then.
    let server = client.server().await?;
    writeln!(stdout(), "{} {}", server.software(), server.version())?;
    if server.supports::<notes::drafts::create::Request>().is_yes() {
        let draft = notes::drafts::create::Request::new().text("Hello");
        // What a server does not know it ignores, so a later field is asked for by itself.
        let later = match server.supports_field::<notes::drafts::create::Request>("scheduledAt") {
            Support::Yes => "a draft here can be posted later by itself",
            Support::No => "a draft here stays one",
            Support::Unknown => "nobody knows whether a draft here can be posted later",
        };
        writeln!(stdout(), "{later}")?;
        notes::drafts::create(&client, draft).await?;
        writeln!(stdout(), "saved")?;
    } else {
        writeln!(stdout(), "no drafts here")?;
    }
    Ok(())
}
