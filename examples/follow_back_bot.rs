//! A bot that follows whoever follows it.
//!
//! `MISSKEY_HOST=misskey.example MISSKEY_TOKEN=… cargo run -p misskey-examples --bin follow_back_bot`; an app's token needs
//! `read:account` and `write:following`.

use std::error::Error;

use misskey_client::endpoints::following;
use misskey_client::ids::UserId;
use misskey_client::streaming::{Main, MainEvent};
use misskey_client::{Client, ErrorCode};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = Client::builder(&std::env::var("MISSKEY_HOST")?)?
        .token(std::env::var("MISSKEY_TOKEN")?)
        .build()?;
    let stream = client.stream().await?;
    let mut main = stream.channel(Main::new()).await?;
    while let Some(event) = main.next().await {
        match event {
            Ok(MainEvent::Followed(user)) => {
                println!("{} follows", user.username);
                follow_back(&client, &user.id).await;
            }
            Ok(MainEvent::Gap(gap)) => {
                eprintln!("{gap}; followers of that time are not followed back")
            }
            Ok(_) => {}
            // An event that cannot be read ends nothing; after an error that does, the stream ends by itself.
            Err(error) => eprintln!("{error}"),
        }
    }
    Ok(())
}

async fn follow_back(client: &Client, user: &UserId) {
    match following::create(client, following::create::Request::new(user)).await {
        Ok(_) => println!("followed back"),
        Err(error) if error.is(ErrorCode::AlreadyFollowing) => {
            println!("followed already")
        }
        Err(error) => eprintln!("not followed back: {error}"),
    }
}
