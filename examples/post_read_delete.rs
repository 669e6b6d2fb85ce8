//! Posts a note, reads it back and deletes it.
//!
//! `MISSKEY_HOST=misskey.example MISSKEY_TOKEN=… cargo run -p misskey-examples --bin post_read_delete`

use misskey_client::{Client, ErrorCode, endpoints::notes, models::NoteVisibility};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let host = std::env::var("MISSKEY_HOST")?;
    let client = Client::builder(&host)?
        .token(std::env::var("MISSKEY_TOKEN")?)
        .build()?;

    // One function per endpoint. `Request::new` takes what the server requires; setters take the rest.
    let request = notes::create::Request::new()
        .text("Hello")
        .visibility(NoteVisibility::Home);
    let note = notes::create(&client, request).await?.created_note;

    // Ids are typed: a `UserId` where a `NoteId` belongs does not compile.
    let again = notes::show(&client, notes::show::Request::new(note.id.clone())).await?;
    println!("{} by {}", again.id, again.user.username);

    match notes::delete(&client, notes::delete::Request::new(note.id)).await {
        Ok(()) => println!("deleted"),
        Err(error) if error.is(ErrorCode::NoSuchNote) => println!("already gone"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
