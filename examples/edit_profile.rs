//! Sets one field of the profile, clears another and leaves the rest alone.
//!
//! `MISSKEY_HOST=misskey.example MISSKEY_TOKEN=… cargo run -p misskey-examples --bin edit_profile`

use misskey_client::{Client, Maybe, endpoints::i};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let host = std::env::var("MISSKEY_HOST")?;
    let client = Client::builder(&host)?
        .token(std::env::var("MISSKEY_TOKEN")?)
        .build()?;

    let request = i::update::Request::new()
        .name("Ai")
        .description(Maybe::Null); // `location` is left as it is
    let me = i::update(&client, request).await?;
    println!("now called {}", me.name.as_deref().unwrap_or(&me.username));
    Ok(())
}
