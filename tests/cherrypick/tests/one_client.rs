//! Two generated crates in one program, on one client and one stream.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "../../tests/streaming_server/mod.rs"]
mod streaming_server;

use cherrypick_client as fork;
use misskey_client as upstream;
use misskey_client::Client;
use misskey_tests::loopback::{NOTE, Server, TOKEN, json};
use serde_json::json as value;

fn client(server: &Server) -> Client {
    let builder = Client::builder(&server.origin()).unwrap();
    builder.token(TOKEN).build().unwrap()
}

#[tokio::test]
async fn a_forks_own_endpoint_goes_through_the_client_that_is_there() {
    use fork::endpoints::notes::update;

    let server = Server::answering(|request| match request.target.as_str() {
        "/api/notes/update" => json(204, ""),
        _ => json(200, NOTE),
    })
    .await;
    let client: Client = client(&server);
    // The same type under both names, so neither crate's functions ask for another client.
    let same: &fork::Client = &client;
    let id = "9abc".parse::<fork::ids::NoteId>().unwrap();
    let request = update::Request::new(id, "new text", None);
    fork::endpoints::notes::update(same, request).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].target, "/api/notes/update");
    assert_eq!(requests[0].json()["i"], TOKEN);
    assert_eq!(requests[0].json()["text"], "new text");
    assert_eq!(server.connections(), 1);
}

#[tokio::test]
async fn an_error_is_asked_for_the_codes_of_either_crate() {
    let refusal = r#"{"error":{"code":"NO_SUCH_NOTE","message":"no","kind":"client"}}"#;
    let server = Server::answering(move |_| json(400, refusal)).await;
    let client = client(&server);
    let id = "9abc".parse::<upstream::ids::NoteId>().unwrap();
    let request = upstream::endpoints::notes::show::Request::new(id);
    let error: fork::Error = upstream::endpoints::notes::show(&client, request)
        .await
        .unwrap_err();
    assert!(error.is(upstream::ErrorCode::NoSuchNote));
    assert!(error.is(fork::ErrorCode::NoSuchNote));
}

#[tokio::test]
async fn one_stream_carries_the_channels_of_both() {
    use streaming_server::pair;

    let server = streaming_server::Server::start().await;
    let (connection, mut peer) = pair(&server, &server.client()).await;
    let connection: upstream::streaming::Connection = connection;
    let (home, home_id) = tokio::join!(
        connection.channel(upstream::streaming::HomeTimeline::new()),
        peer.open("homeTimeline")
    );
    let (drive, drive_id) = tokio::join!(
        connection.channel(fork::streaming::Drive::new()),
        peer.open("drive")
    );
    let (mut home, mut drive) = (home.unwrap(), drive.unwrap());
    peer.event(&drive_id, "fileDeleted", value!("9file")).await;
    let event = drive.next().await.unwrap().unwrap();
    assert!(
        matches!(&event, fork::streaming::DriveEvent::FileDeleted(id) if id.as_str() == "9file"),
        "{event:?}"
    );
    peer.event(&home_id, "odd", value!(1)).await;
    let event = home.next().await.unwrap().unwrap();
    assert!(
        matches!(&event, upstream::streaming::TimelineEvent::Unknown { kind, .. } if kind == "odd"),
        "{event:?}"
    );

    // A note's updates are told in the words of the crate whose id it is.
    let (theirs, ours) = (
        "9fork".parse::<fork::ids::NoteId>().unwrap(),
        "9ours".parse::<upstream::ids::NoteId>().unwrap(),
    );
    let mut theirs = connection.capture(&theirs).await.unwrap();
    let mut ours = connection.capture(&ours).await.unwrap();
    for note in ["9fork", "9ours"] {
        peer.expect("subNote").await;
        peer.send(&value!({"type": "noteUpdated", "body": {"id": note, "type": "deleted", "body": {"deletedAt": "2026-11-22T15:27:54.458Z"}}}))
            .await;
    }
    let event = theirs.next().await.unwrap().unwrap();
    assert!(
        matches!(event, fork::streaming::NoteUpdated::Deleted(_)),
        "{event:?}"
    );
    let event = ours.next().await.unwrap().unwrap();
    assert!(
        matches!(event, upstream::streaming::NoteUpdated::Deleted(_)),
        "{event:?}"
    );
}

/// The fork's crate has its own receiver, with the fork's types in the events, and helpers for them.
#[test]
fn a_fork_has_its_own_webhooks_and_helpers() {
    use cherrypick_client::webhook::{Receiver, UserEvent};

    let note = serde_json::json!({
        "id": "9a", "createdAt": "2026-01-01T00:00:00.000Z", "text": "hi", "cw": null, "userId": "9u", "visibility": "home",
        "user": {
            "id": "9u", "name": null, "username": "ai", "host": null, "avatarUrl": "https://cherrypick.example/a", "avatarBlurhash": null,
            "avatarDecorations": [], "emojis": {}, "onlineStatus": "unknown", "isBot": false, "isCat": false,
            "isLocked": false,
        },
        "hasDeliveryTargets": false, "reactionEmojis": {}, "reactions": {}, "reactionCount": 0, "renoteCount": 0, "repliesCount": 0, "localOnly": false,
        "reactionAcceptance": null, "replyId": null, "renoteId": null, "fileIds": [], "files": [],
    });
    let body = serde_json::json!({
        "server": "https://cherrypick.example", "hookId": "9h", "userId": "9u", "eventId": "e", "createdAt": 0,
        "type": "mention", "body": { "note": note },
    });
    let receiver = Receiver::new("secret");
    let delivery = receiver
        .read([("x-misskey-hook-secret", "secret")], body.to_string())
        .unwrap();
    let Some(UserEvent::Mention(note)) = delivery.event.user() else {
        panic!("{delivery:?}");
    };
    assert!(!note.is_pure_renote());
    let reply = cherrypick_client::reply_to(note).text("pong");
    assert_eq!(reply.reply_id.as_option(), Some(&note.id));
}
