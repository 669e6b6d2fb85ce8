//! The server for users' tests: streams, webhooks and samples.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures_util::FutureExt as _;
use misskey_client::ErrorKind;
use misskey_client::ids::NoteId;
use misskey_client::models::{Note, Notification, UserLite};
use misskey_client::streaming::{
    Broadcast, ChatUser, ChatUserEvent, Connection, GlobalTimeline, HomeTimeline, Main, MainEvent,
    NoteUpdated, Reconnect, TimelineEvent,
};
use misskey_client::testing::{Sample, Server, Told, WebhookRequest, webhook};
use misskey_client::webhook::{Receiver, SystemEvent, UserEvent};

async fn connect(server: &Server) -> Connection {
    let quick = Reconnect::new()
        .first_wait(Duration::from_millis(5))
        .longest_wait(Duration::from_millis(20));
    server.client().stream().reconnect(quick).await.unwrap()
}

fn note(text: &str) -> Box<Note> {
    Box::new(Note::sample_with(|note| note.text = Some(text.to_owned())))
}

#[tokio::test]
async fn events_go_to_the_channels_that_tell_them() {
    let server = Server::start().await;
    let stream = connect(&server).await;
    let mut main = stream.channel(Main::new()).await.unwrap();
    let mut home = stream
        .channel(HomeTimeline::new().with_renotes(false))
        .await
        .unwrap();
    let mut global = stream.channel(GlobalTimeline::new()).await.unwrap();
    assert_eq!(
        server.stream().opened("homeTimeline").await["withRenotes"],
        false
    );
    assert_eq!(
        server.stream().channels(),
        ["main", "homeTimeline", "globalTimeline"]
    );
    server.stream().emit(MainEvent::Mention(note("ping"))).await;
    assert!(
        matches!(main.next().await, Some(Ok(MainEvent::Mention(note))) if note.text.as_deref() == Some("ping"))
    );
    server.stream().emit(MainEvent::ReadAllNotifications).await;
    assert!(matches!(
        main.next().await,
        Some(Ok(MainEvent::ReadAllNotifications))
    ));
    server.stream().emit(TimelineEvent::Note(note("all"))).await;
    server
        .stream()
        .emit_on("homeTimeline", TimelineEvent::Note(note("home")))
        .await;
    for (timeline, texts) in [(&mut home, vec!["all", "home"])] {
        for text in texts {
            assert!(
                matches!(timeline.next().await, Some(Ok(TimelineEvent::Note(note))) if note.text.as_deref() == Some(text))
            );
        }
    }
    assert!(
        matches!(global.next().await, Some(Ok(TimelineEvent::Note(note))) if note.text.as_deref() == Some("all"))
    );
}

#[tokio::test]
async fn an_event_waits_for_its_channel() {
    let server = Server::start().await;
    let program = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        let stream = connect(&server).await;
        let mut main = stream.channel(Main::new()).await.unwrap();
        main.next().await.unwrap().unwrap()
    };
    let test = server
        .stream()
        .emit(MainEvent::Followed(Box::new(UserLite::sample())));
    let (event, ()) = tokio::join!(program, test);
    assert!(matches!(event, MainEvent::Followed(user) if *user == UserLite::sample()));
}

#[tokio::test]
async fn captured_notes_broadcasts_and_frames() {
    let server = Server::start().await;
    let stream = connect(&server).await;
    let mut captured = stream
        .capture(&"9a".parse::<NoteId>().unwrap())
        .await
        .unwrap();
    let mut broadcasts = stream.broadcasts();
    server
        .stream()
        .update("9a", NoteUpdated::Reacted(Sample::sample()))
        .await;
    assert!(
        matches!(captured.next().await, Some(Ok(NoteUpdated::Reacted(reacted))) if reacted.reaction == "👍")
    );
    server.stream().broadcast(Broadcast::Ping).await;
    assert!(matches!(broadcasts.next().await, Some(Ok(Broadcast::Ping))));
    server
        .stream()
        .send(serde_json::json!({"type": "news", "body": [1]}))
        .await;
    assert!(
        matches!(broadcasts.next().await, Some(Ok(Broadcast::Unknown { kind, .. })) if kind == "news")
    );
}

#[tokio::test]
async fn a_broken_connection_is_a_gap_and_a_revoked_token_the_end() {
    let server = Server::start().await;
    let stream = connect(&server).await;
    let mut main = stream.channel(Main::new()).await.unwrap();
    server.stream().disconnect().await;
    assert!(matches!(main.next().await, Some(Ok(MainEvent::Gap(_)))));
    server.stream().emit(MainEvent::ReadAllNotifications).await;
    assert!(matches!(
        main.next().await,
        Some(Ok(MainEvent::ReadAllNotifications))
    ));
    server.revoke_token();
    server.stream().disconnect().await;
    let error = main.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Refused, "{error}");
    assert!(main.next().await.is_none());
}

#[tokio::test]
async fn messages_of_the_program_are_seen() {
    let server = Server::start().await;
    let stream = connect(&server).await;
    let chat = stream
        .channel(ChatUser::new(
            "9a".parse::<misskey_client::ids::UserId>().unwrap(),
        ))
        .await
        .unwrap();
    chat.sender().read().await.unwrap();
    let message = server.stream().received().await;
    assert_eq!(
        (message.channel.as_str(), message.kind.as_str()),
        ("chatUser", "read")
    );
    assert_eq!(ChatUserEvent::CHANNELS, ["chatUser"]);
    assert_eq!(TimelineEvent::CHANNELS.len(), 8);
    drop(chat);
}

#[tokio::test(start_paused = true)]
async fn an_event_that_nobody_hears_fails_the_test() {
    let server = Server::start().await;
    let emitting =
        AssertUnwindSafe(server.stream().emit(MainEvent::ReadAllNotifications)).catch_unwind();
    let panic = emitting.await.expect_err("a panic");
    let words = panic.downcast::<String>().unwrap();
    assert!(
        words.contains(r#"no channel of ["main"] was opened within 10 s; nobody is connected"#),
        "{words}"
    );
}

#[test]
fn a_webhook_request_is_read_by_a_receiver() {
    let receiver = Receiver::new("secret");
    let user_event = UserEvent::Mention(note("ping"));
    let WebhookRequest { headers, body, .. } = webhook("secret", Some("9a"), &user_event);
    let delivery = receiver.read(&headers, &body).unwrap();
    assert!(
        matches!(delivery.event.user(), Some(UserEvent::Mention(note)) if note.text.as_deref() == Some("ping"))
    );
    assert_eq!(delivery.user_id.as_ref().map(|id| id.as_str()), Some("9a"));
    assert!(!delivery.is_test());
    let event = SystemEvent::UserCreated(Box::new(UserLite::sample()));
    let request = webhook("secret", None, &event);
    let delivery = receiver.read(&request.headers, &request.body).unwrap();
    assert!(
        matches!(delivery.event.system(), Some(SystemEvent::UserCreated(user)) if **user == UserLite::sample())
    );
    let event = SystemEvent::InactiveModeratorsInvitationOnlyChanged;
    let request = webhook("secret", None, &event);
    receiver.read(&request.headers, &request.body).unwrap();
    let request = webhook("wrong", None, &event);
    assert!(receiver.read(&request.headers, &request.body).is_err());
}

#[test]
fn samples_are_what_servers_would_send() {
    let note = Note::sample();
    assert_eq!(note.id.created_at(), Some(note.created_at));
    assert_eq!(note.user.username, "ai");
    let again: Note = serde_json::from_value(serde_json::to_value(&note).unwrap()).unwrap();
    assert_eq!(again, note);
    let other = Note::sample_with(|note| note.renote_count = 1);
    assert_ne!(other, note);
    let notification = Notification::sample();
    let again: Notification =
        serde_json::from_value(serde_json::to_value(&notification).unwrap()).unwrap();
    assert_eq!(again, notification);
}
