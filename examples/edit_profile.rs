//! Sets one field of the profile, clears another and leaves the rest alone.
//!
//! `MISSKEY_HOST=misskey.example MISSKEY_TOKEN=… cargo run -p misskey-examples --bin edit_profile`

mod support;

use std::io::{Write, stdout};
use std::process::ExitCode;

use misskey_client::{Client, Maybe, endpoints::i};

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    support::no_arguments("edit_profile: sets the name `Ai` and clears the description")?;
    let client = Client::builder(&support::host()?)?
        .token(support::token("whose profile it is")?)
        .build()?;

    let request = i::update::Request::new()
        .name("Ai")
        .description(Maybe::Null); // `location` is left as it is
    let me = i::update(&client, request).await?;
    let name = me.name.as_deref().unwrap_or(&me.username);
    writeln!(stdout(), "now called {name}")?;
    Ok(())
}
