//! The bot's loop.

use std::fmt::Display;
use std::future::Future;
use std::io::{Write, stderr, stdout};

use misskey_client::endpoints::{following, notes};
use misskey_client::models::{Note, NoteVisibility, UserLite};
use misskey_client::streaming::{MainEvent, Reconnect};
use misskey_client::{BotEvents, Client, Error, ErrorCode, reply_to_all};

use crate::{commands, daily};

/// What an owner decides.
pub(crate) struct Settings {
    /// The hour, in UTC, at which the bot greets; never if `None`.
    pub(crate) greet_at: Option<u8>,
}

/// Runs until it is asked to end, or the server refuses the token. What was begun is finished first.
pub(crate) async fn run(
    client: &Client,
    settings: &Settings,
    end: impl Future<Output = ()>,
) -> Result<(), Error> {
    let patience = Reconnect::new().first_connection_too();
    let connect = client.stream().reconnect(patience);
    tokio::pin!(end);
    let mut events = tokio::select! {
        events = BotEvents::listen_with(client, connect) => events?,
        () = &mut end => return Ok(()),
    };
    say(format_args!("listening as {}", events.me().username));
    let mut greeting = daily::Daily::at(settings.greet_at);
    loop {
        // Only waiting is broken off; what a branch does is done to its end.
        tokio::select! {
            () = &mut end => {
                say("bye");
                return Ok(());
            }
            () = greeting.next() => greet(client).await,
            event = events.next() => match event {
                None => return Ok(()),
                Some(Ok(MainEvent::Mention(note))) => answer(client, &events, &note).await,
                Some(Ok(MainEvent::Followed(user))) => follow_back(client, &user).await,
                Some(Ok(_)) => {}
                // The server has refused the token, for example.
                Some(Err(error)) if error.is_last() => return Err(error),
                // An event that cannot be read ends nothing.
                Some(Err(error)) => complain("an event was not read", &error),
            },
        }
    }
}

async fn answer(client: &Client, events: &BotEvents, note: &Note) {
    let Some(said) = &note.text else {
        return;
    };
    let words = commands::answer(&commands::without_mentions(said));
    let Some(me) = events.acct() else {
        return;
    };
    match notes::create(client, reply_to_all(note, &me, &words)).await {
        Ok(answer) => say(format_args!(
            "answered {}: {}",
            note.id, answer.created_note.id
        )),
        // The note was deleted, or its author has blocked the bot.
        Err(error)
            if error.is(ErrorCode::NoSuchReplyTarget)
                || error.is(ErrorCode::YouHaveBeenBlocked) => {}
        Err(error) => complain("not answered", &error),
    }
}

async fn follow_back(client: &Client, user: &UserLite) {
    match following::create(client, following::create::Request::new(&user.id)).await {
        Ok(_) => say(format_args!("followed {} back", user.username)),
        Err(error) if error.is(ErrorCode::AlreadyFollowing) => {}
        Err(error) => complain("not followed back", &error),
    }
}

async fn greet(client: &Client) {
    let request = notes::create::Request::new()
        .text("Good morning!")
        .visibility(NoteVisibility::Home);
    if let Err(error) = notes::create(client, request).await {
        complain("not greeted", &error);
    }
}

fn say(what: impl Display) {
    // Nobody reads it, perhaps; the bot goes on.
    let _ = writeln!(stdout(), "{what}");
}

fn complain(what: &str, error: &Error) {
    let _ = writeln!(stderr(), "{what}: {error:#}");
}
