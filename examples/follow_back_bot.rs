//! A bot that follows whoever follows it.
//!
//! `MISSKEY_HOST=misskey.example MISSKEY_TOKEN=… cargo run -p misskey-examples --bin follow_back_bot`; an app's token needs
//! `read:account` and `write:following`.

mod support;

use std::collections::HashSet;
use std::error::Error;
use std::io::{self, Write, stderr, stdout};
use std::process::ExitCode;

use misskey_client::endpoints::{following, users};
use misskey_client::ids::UserId;
use misskey_client::models::Notification;
use misskey_client::streaming::{Main, MainEvent, Reconnect};
use misskey_client::{Client, ErrorCode};

#[tokio::main]
async fn main() -> ExitCode {
    support::exit(run().await)
}

async fn run() -> Result<(), Box<dyn Error>> {
    support::no_arguments("follow_back_bot: follows whoever follows the token's user")?;
    let client = Client::builder(&support::host()?)?
        .token(support::token("who follows back")?)
        .build()?;
    let patience = Reconnect::new().first_connection_too();
    let stream = client.stream().reconnect(patience).await?;
    let mut main = stream.channel(Main::new()).await?.filling_gaps();
    let mut met = HashSet::new();
    while let Some(event) = main.next().await {
        let user = match event {
            Ok(MainEvent::Followed(user)) => *user,
            // Who followed while the connection was lost is told by a notification; the others are told twice.
            Ok(MainEvent::Notification(notification)) => match *notification {
                Notification::Follow(follow) => follow.user,
                _ => continue,
            },
            Ok(MainEvent::Gap(gap)) => {
                writeln!(stderr(), "{gap}")?;
                continue;
            }
            Ok(_) => continue,
            // The server has refused the token, for example.
            Err(error) if error.is_last() => return Err(error.into()),
            // An event that cannot be read ends nothing.
            Err(error) => {
                writeln!(stderr(), "{error:#}")?;
                continue;
            }
        };
        if met.insert(user.id.clone()) {
            writeln!(stdout(), "{} follows", user.username)?;
            follow_back(&client, &user.id).await?;
        }
    }
    Ok(())
}

async fn follow_back(client: &Client, user: &UserId) -> io::Result<()> {
    match following::create(client, following::create::Request::new(user)).await {
        Ok(_) => {}
        Err(error) if error.is(ErrorCode::AlreadyFollowing) => {
            return writeln!(stdout(), "followed already");
        }
        Err(error) => return writeln!(stderr(), "not followed back: {error:#}"),
    }
    // The answer is the same where the user, or a user's server, has to agree first; so this asks what came of it.
    match users::relation(client, users::relation::Request::new(user)).await {
        Ok(relation) if relation.is_following => writeln!(stdout(), "followed back"),
        Ok(_) => writeln!(stdout(), "asked to follow back"),
        Err(error) => writeln!(
            stderr(),
            "followed back, or asked to; which of both is not known: {error:#}"
        ),
    }
}
