//! Saves a draft where the server has drafts: a program for servers of all releases.
//!
//! `MISSKEY_HOST=misskey.example MISSKEY_TOKEN=… cargo run -p misskey-examples --bin what_server`

use misskey_client::{Client, Support, endpoints::notes};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let host = std::env::var("MISSKEY_HOST")?;
    let client = Client::builder(&host)?
        .token(std::env::var("MISSKEY_TOKEN")?)
        .build()?;

    // Asked once; all clones of the client know it then.
    let server = client.server().await?;
    println!("{} {}", server.software(), server.version());
    if server.supports::<notes::drafts::create::Request>().is_yes() {
        let draft = notes::drafts::create::Request::new().text("Hello");
        // What a server does not know it ignores, so a later field is asked for by itself.
        match server.supports_field::<notes::drafts::create::Request>("scheduledAt") {
            Support::Yes => println!("a draft here can be posted later by itself"),
            Support::No => println!("a draft here stays one"),
            Support::Unknown => println!("nobody knows whether a draft here can be posted later"),
        }
        notes::drafts::create(&client, draft).await?;
        println!("saved");
    } else {
        println!("no drafts here");
    }
    Ok(())
}
