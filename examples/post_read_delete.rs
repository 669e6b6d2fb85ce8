//! Posts a note, reads it back and deletes it.
//!
//! `MISSKEY_HOST=misskey.example MISSKEY_TOKEN=… cargo run -p misskey-examples --bin post_read_delete`

mod support;

use std::io::{Write, stdout};
use std::process::ExitCode;

use misskey_client::{Client, ErrorCode, endpoints::notes, models::NoteVisibility};

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    support::no_arguments("post_read_delete: posts a note, reads it back and deletes it")?;
    let client = Client::builder(&support::host()?)?
        .token(support::token("to post as")?)
        .build()?;

    // One function per endpoint. `Request::new` takes what the server requires; setters take the rest.
    let request = notes::create::Request::new()
        .text("Hello")
        .visibility(NoteVisibility::Home);
    let note = notes::create(&client, request).await?.created_note;

    // Ids are typed: a `UserId` where a `NoteId` belongs does not compile.
    let again = notes::show(&client, notes::show::Request::new(note.id.clone())).await?;
    writeln!(stdout(), "{} by {}", again.id, again.user.username)?;

    match notes::delete(&client, notes::delete::Request::new(note.id)).await {
        Ok(()) => writeln!(stdout(), "deleted")?,
        Err(error) if error.is(ErrorCode::NoSuchNote) => writeln!(stdout(), "already gone")?,
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
