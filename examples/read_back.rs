//! Reads a user's notes page by page, newest first.
//!
//! `MISSKEY_HOST=misskey.example cargo run -p misskey-examples --bin read_back -- ai`

use futures_util::TryStreamExt;
use misskey_client::{Client, endpoints::users};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let name = std::env::args().nth(1).ok_or("name a user")?;
    let host = std::env::var("MISSKEY_HOST")?;
    let client = Client::builder(&host)?.build()?;

    let request = users::show::Request::by_username(name);
    let user = users::show(&client, request).await?;

    let mut notes = client.items(users::notes::Request::new(user.id).limit(100));
    while let Some(note) = notes.try_next().await? {
        println!(
            "{}  {}",
            note.created_at,
            note.text.as_deref().unwrap_or("(no text)")
        );
    }
    Ok(())
}
