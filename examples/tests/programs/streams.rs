//! The programs that listen.

use std::time::Duration;

use misskey_client::ErrorCode;
use misskey_client::endpoints::{following, users};
use misskey_client::models::{Note, Notification, NotificationFollow, UserLite};
use misskey_client::streaming::{MainEvent, TimelineEvent};
use misskey_client::testing::{Answer, Sample, Server};
use tokio::io::{AsyncBufReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout};

use super::{at, bare, complained, ended, rest, succeeded};

/// What a program prints, line by line.
struct Printed(Lines<BufReader<ChildStdout>>);

impl Printed {
    fn of(child: &mut Child) -> Self {
        Self(BufReader::new(child.stdout.take().unwrap()).lines())
    }

    async fn line(&mut self) -> String {
        let line = tokio::time::timeout(Duration::from_secs(30), self.0.next_line());
        line.await.unwrap().unwrap().unwrap_or_default()
    }
}

fn user(id: &str) -> UserLite {
    UserLite::sample_with(|user| {
        user.id = id.parse().unwrap();
        user.username = id.into();
    })
}

#[tokio::test]
async fn follow_back_bot() {
    let server = Server::start().await;
    server
        .on::<following::create::Request>()
        .each(|request| match request.user_id.as_str() {
            "known" => Answer::error(ErrorCode::AlreadyFollowing),
            "gone" => Answer::error(ErrorCode::NoSuchUser),
            _ => Answer::value(Sample::sample()),
        });
    server.on::<users::relation::Request>().each(|request| {
        let asked = request.user_id.clone();
        if asked.as_str() == "unsure" {
            return Answer::error_with_status(500, ErrorCode::InternalError);
        }
        Answer::value(Sample::sample_with(
            |relation: &mut users::relation::Response| {
                relation.is_following = matches!(asked.as_str(), "open" | "last");
                relation.has_pending_follow_request_from_you = asked.as_str() == "locked";
                relation.id = asked;
            },
        ))
    });
    let mut child = at(env!("CARGO_BIN_EXE_follow_back_bot"), &[], &server)
        .spawn()
        .unwrap();
    for id in ["open", "locked", "remote", "known", "gone", "unsure"] {
        server
            .stream()
            .emit(MainEvent::Followed(Box::new(user(id))))
            .await;
    }
    // A follow is told twice, and one that was missed by the notification alone.
    for id in ["open", "last"] {
        let follow = NotificationFollow::sample_with(|follow| follow.user = user(id));
        let told = Box::new(Notification::Follow(follow));
        server.stream().emit(MainEvent::Notification(told)).await;
    }
    let mut printed = Printed::of(&mut child);
    for expected in [
        "open follows",
        "followed back",
        "locked follows",
        "asked to follow back",
        "remote follows",
        "asked to follow back",
        "known follows",
        "followed already",
        "gone follows",
        "unsure follows",
        "last follows",
        "followed back",
    ] {
        assert_eq!(printed.line().await, expected);
    }
    child.start_kill().unwrap();
    let said = complained(&child.wait_with_output().await.unwrap());
    let said: Vec<&str> = said.lines().collect();
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(
        said[0].starts_with("not followed back: following/create: NO_SUCH_USER"),
        "{said:?}"
    );
    assert!(
        said[1].starts_with("followed back, or asked to; "),
        "{said:?}"
    );
}

fn told(text: &str) -> TimelineEvent {
    TimelineEvent::Note(Box::new(Note::sample_with(|note| {
        note.text = Some(text.into())
    })))
}

#[tokio::test]
async fn timeline_tail() {
    for (token, channel) in [
        (None, "localTimeline"),
        (Some(""), "localTimeline"),
        (Some(misskey_client::testing::TOKEN), "homeTimeline"),
    ] {
        let server = Server::start().await;
        let mut command = bare(env!("CARGO_BIN_EXE_timeline_tail"), &[]);
        command.env("MISSKEY_HOST", server.origin());
        if let Some(token) = token {
            command.env("MISSKEY_TOKEN", token);
        }
        let mut child = command.spawn().unwrap();
        for text in ["one", "two"] {
            server.stream().emit_on(channel, told(text)).await;
        }
        let mut printed = Printed::of(&mut child);
        for text in ["one", "two"] {
            let line = printed.line().await;
            assert!(line.ends_with(&format!(": {text}")), "{line}");
        }
        assert_eq!(server.stream().channels(), [channel]);
        child.kill().await.unwrap();
    }
}

#[tokio::test]
async fn output_that_nobody_reads_ends_a_listener_quietly() {
    let server = Server::start().await;
    server
        .on::<following::create::Request>()
        .error(ErrorCode::NoSuchUser);
    for program in [
        env!("CARGO_BIN_EXE_timeline_tail"),
        env!("CARGO_BIN_EXE_follow_back_bot"),
    ] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let mut command = at(program, &[], &server);
        command.stdout(writer);
        let tell = async {
            if program.contains("timeline") {
                server.stream().emit(told("one")).await;
            } else {
                server
                    .stream()
                    .emit(MainEvent::Followed(Box::new(user("one"))))
                    .await;
            }
        };
        let (output, ()) = tokio::join!(succeeded(command), tell);
        assert_eq!(complained(&output), "");
    }
}

/// A token that the server takes back: the program ends with what it said, and not with success.
#[tokio::test]
async fn a_revoked_token_ends_a_listener_with_an_error() {
    for (program, channel) in [
        (env!("CARGO_BIN_EXE_timeline_tail"), "homeTimeline"),
        (env!("CARGO_BIN_EXE_follow_back_bot"), "main"),
    ] {
        let server = Server::start().await;
        let revoke = async {
            server.stream().opened(channel).await;
            server.revoke_token();
            server.stream().disconnect().await;
        };
        let (output, ()) = tokio::join!(ended(at(program, &[], &server)), revoke);
        assert_eq!(output.status.code(), Some(1), "{program}");
        let said = complained(&output);
        assert!(
            said.contains("the server refused the token for streaming"),
            "{said}"
        );
    }
}

#[tokio::test]
async fn a_listener_waits_for_a_server_that_is_not_up_yet() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = port.local_addr().unwrap();
    drop(port);
    let mut command = bare(env!("CARGO_BIN_EXE_timeline_tail"), &[]);
    command.env("MISSKEY_HOST", format!("http://{address}"));
    let mut child = command.spawn().unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(child.try_wait().unwrap().is_none(), "it waits");
    let server = Server::start_at(address).await;
    server.stream().emit(told("here")).await;
    assert!(Printed::of(&mut child).line().await.ends_with(": here"));
    child.kill().await.unwrap();
}

/// What a service manager sends ends the bot with success.
#[cfg(unix)]
#[tokio::test]
async fn reply_bot() {
    let server = Server::start().await;
    server
        .on::<misskey_client::endpoints::i::Request>()
        .answer(|_| {
            Sample::sample_with(|me: &mut misskey_client::models::MeDetailed| {
                me.id = "9bot".parse().unwrap()
            })
        });
    server
        .on::<misskey_client::endpoints::notes::create::Request>()
        .answer(|_| Sample::sample());
    let mut command = at(env!("CARGO_BIN_EXE_reply_bot"), &[], &server);
    command.env("GREET_AT", "8");
    let mut child = command.spawn().unwrap();
    let note = Note::sample_with(|note| note.text = Some("ping".into()));
    server
        .stream()
        .emit(MainEvent::Mention(Box::new(note)))
        .await;
    let mut printed = Printed::of(&mut child);
    assert_eq!(printed.line().await, "listening as ai");
    assert!(printed.line().await.starts_with("answered "));
    let id = child.id().unwrap().to_string();
    let signalled = tokio::process::Command::new("kill")
        .args(["-TERM", &id])
        .status()
        .await;
    assert!(signalled.unwrap().success());
    assert_eq!(printed.line().await, "bye");
    assert!(rest(child).await.status.success());
}
