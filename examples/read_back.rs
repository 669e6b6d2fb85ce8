//! Reads a user's notes page by page, newest first.
//!
//! `MISSKEY_HOST=misskey.example cargo run -p misskey-examples --bin read_back -- ai`

mod support;

use std::io::{Write, stdout};
use std::process::ExitCode;

use futures_util::TryStreamExt;
use misskey_client::{Client, endpoints::users};

const USAGE: &str = "read_back USER

The environment's MISSKEY_HOST names the server.";

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = support::Arguments::read(USAGE)?;
    let name = arguments.word("USER")?;
    arguments.end()?;
    let client = Client::builder(&support::host()?)?.build()?;

    let request = users::show::Request::by_username(name);
    let user = users::show(&client, request).await?;

    let mut notes = client.items(users::notes::Request::new(user.id).limit(100));
    while let Some(note) = notes.try_next().await? {
        let text = note.text.as_deref().unwrap_or("(no text)");
        writeln!(stdout(), "{}  {text}", note.created_at)?;
    }
    Ok(())
}
