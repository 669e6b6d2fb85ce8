//! The bot against a server that does what each test says.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::future::pending;
use std::time::Duration;

use misskey_client::endpoints::{following, i, notes};
use misskey_client::models::{MeDetailed, Note, NoteVisibility, UserLite};
use misskey_client::streaming::MainEvent;
use misskey_client::testing::{Answer, Sample, Server};
use misskey_client::{ErrorCode, ErrorKind};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::bot::{self, Settings};
use crate::{commands, daily};

const QUIET: Settings = Settings { greet_at: None };

/// A server that knows the bot, and the bot at work.
async fn started() -> (Server, JoinHandle<Result<(), misskey_client::Error>>) {
    let server = Server::start().await;
    server.on::<i::Request>().answer(|_| {
        MeDetailed::sample_with(|me| {
            me.id = "9bot".parse().unwrap();
            me.username = "bot".into();
        })
    });
    server
        .on::<notes::create::Request>()
        .answer(|_| Sample::sample());
    let client = server.client();
    let bot = tokio::spawn(async move { bot::run(&client, &QUIET, pending()).await });
    (server, bot)
}

fn mention(text: &str) -> Box<Note> {
    Box::new(Note::sample_with(|note| note.text = Some(text.into())))
}

#[tokio::test]
async fn answers_a_command_to_those_who_read_it() {
    let (server, _bot) = started().await;
    let mut note = mention("@bot @you **ping**");
    note.visibility = NoteVisibility::Followers;
    server.stream().emit(MainEvent::Mention(note.clone())).await;
    let reply = server.received::<notes::create::Request>().await;
    assert_eq!(reply.text.as_deref().into_option(), Some("@you pong"));
    assert_eq!(reply.reply_id.as_option(), Some(&note.id));
    assert_eq!(reply.visibility, Some(NoteVisibility::Followers));
}

#[tokio::test]
async fn does_not_answer_bots() {
    let (server, _bot) = started().await;
    let mut robot = mention("@bot ping");
    robot.user.is_bot = Some(true);
    server.stream().emit(MainEvent::Mention(robot)).await;
    let mut person = mention("@bot echo 3*4 <b>");
    person.id = "9b".parse().unwrap();
    server.stream().emit(MainEvent::Mention(person)).await;
    let reply = server.received::<notes::create::Request>().await;
    assert_eq!(
        reply.text.as_deref().into_option(),
        Some("<plain>3*4 <b></plain>")
    );
    assert_eq!(server.requests::<notes::create::Request>().len(), 1);
}

#[tokio::test]
async fn goes_on_after_an_answer_that_the_server_refuses() {
    let (server, _bot) = started().await;
    server.on::<notes::create::Request>().in_turn([
        Answer::error(ErrorCode::NoSuchReplyTarget),
        Answer::error_with_status(500, ErrorCode::InternalError),
    ]);
    for (id, text) in [("9a", "ping"), ("9b", "ping"), ("9c", "help")] {
        let mut note = mention(text);
        note.id = id.parse().unwrap();
        server.stream().emit(MainEvent::Mention(note)).await;
    }
    let mut texts = Vec::new();
    while texts.len() < 3 {
        let reply = server.received::<notes::create::Request>().await;
        texts.extend(reply.text.into_option());
    }
    assert!(texts[2].starts_with("I know"), "{texts:?}");
}

#[tokio::test]
async fn follows_back() {
    let (server, _bot) = started().await;
    server
        .on::<following::create::Request>()
        .error(ErrorCode::AlreadyFollowing);
    let user = UserLite::sample();
    server
        .stream()
        .emit(MainEvent::Followed(Box::new(user.clone())))
        .await;
    let request = server.received::<following::create::Request>().await;
    assert_eq!(request.user_id, user.id);
}

#[tokio::test]
async fn comes_back_after_a_lost_connection() {
    let (server, _bot) = started().await;
    server
        .on::<i::notifications::Request>()
        .answer(|_| Vec::new());
    server.stream().opened("main").await;
    server.stream().disconnect().await;
    server
        .stream()
        .emit(MainEvent::Mention(mention("ping")))
        .await;
    let _ = server.received::<notes::create::Request>().await;
}

#[tokio::test]
async fn ends_when_the_token_is_revoked() {
    let (server, bot) = started().await;
    server.stream().opened("main").await;
    let _ = server.received::<i::Request>().await;
    server.revoke_token();
    server.stream().disconnect().await;
    let error = bot.await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused);
}

#[tokio::test]
async fn ends_when_it_is_asked_to_and_finishes_its_answer() {
    let server = Server::start().await;
    server
        .on::<i::Request>()
        .answer(|_| MeDetailed::sample_with(|me| me.id = "9bot".parse().unwrap()));
    server
        .on::<notes::create::Request>()
        .after(Duration::from_millis(200))
        .answer(|_| Sample::sample());
    let (ask, asked) = oneshot::channel::<()>();
    let client = server.client();
    let bot =
        tokio::spawn(async move { bot::run(&client, &QUIET, async { drop(asked.await) }).await });
    server
        .stream()
        .emit(MainEvent::Mention(mention("ping")))
        .await;
    let _ = server.received::<notes::create::Request>().await;
    ask.send(()).unwrap();
    bot.await.unwrap().unwrap();
}

#[test]
fn commands_are_understood() {
    let said = commands::without_mentions("@bot@misskey.example  @you $[shake **Roll**] 2d6");
    assert_eq!(said, "Roll 2d6");
    assert!(commands::answer(&said).contains(" = "));
    for odd in [
        "roll",
        "roll 0d6",
        "roll 21d6",
        "roll 1d1",
        "roll 99999999999d2",
        "roll -1d6",
    ] {
        assert!(commands::answer(odd).starts_with("Write"), "{odd}");
    }
    assert!(commands::answer("").starts_with("I know"));
}

#[test]
fn the_hour_comes_once_a_day() {
    let at = |hours: u64, minutes: u64| Duration::from_secs(hours * 3600 + minutes * 60);
    assert_eq!(daily::until(8, at(7, 30)), at(0, 30));
    assert_eq!(daily::until(8, at(8, 0)), at(24, 0));
    assert_eq!(daily::until(8, at(8, 1)), at(23, 59));
    assert_eq!(daily::until(0, at(24 * 400 + 23, 59)), at(0, 1));
    assert_eq!(daily::hour(" 8"), Ok(8));
    assert!(daily::hour("24").is_err() && daily::hour("8:30").is_err());
}
