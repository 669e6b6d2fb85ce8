//! Channels, captures and broadcasts: what is asked, what is refused at once, what comes out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::time::{Duration, Instant};

use crate::streaming_server::{Server, TOKEN, pair, pair_with, parsed, quick, within};
use futures_util::FutureExt;
use misskey_client::ErrorKind;
use misskey_client::ids::{ChatRoomId, NoteId, ReversiGameId, UserListId};
use misskey_client::streaming::{
    AnyChannel, AnyEvent, Broadcast, ChatRoom, Drive, DriveEvent, GlobalTimeline, Hashtag,
    HomeTimeline, LocalTimeline, Main, MainEvent, NoteUpdated, QueueStats, QueueStatsEvent,
    QueueStatsRequestLogMessage, ReversiGame, ReversiGamePutStoneMessage, ReversiGameSetting,
    ReversiGameUpdateSettingsMessage, UserList,
};
use serde_json::json;

#[tokio::test]
async fn connects_with_the_token_in_the_header_only() {
    let server = Server::start().await;
    let (_connection, _peer) = pair(&server, &server.client()).await;
    let head = server.heads.lock().unwrap().pop().unwrap();
    assert_eq!(head.uri, "/streaming");
    assert_eq!(
        head.authorization.as_deref(),
        Some(&*format!("Bearer {TOKEN}"))
    );
    assert!(head.user_agent.unwrap().starts_with("misskey-client/"));

    let (_connection, _peer) = pair_with(&server, server.client().stream().token_in_query()).await;
    let head = server.heads.lock().unwrap().pop().unwrap();
    assert_eq!(head.uri, format!("/streaming?i={TOKEN}"));
    assert_eq!(head.authorization, None);

    let (_connection, _peer) = pair(&server, &server.anonymous()).await;
    let head = server.heads.lock().unwrap().pop().unwrap();
    assert_eq!(
        (head.uri.as_str(), head.authorization),
        ("/streaming", None)
    );
}

#[tokio::test]
async fn asks_for_a_channel_and_leaves_it() {
    let server = Server::start().await;
    let (connection, mut peer) = pair(&server, &server.client()).await;
    let asked =
        connection.channel(UserList::new(parsed::<UserListId>("list1")).with_renotes(false));
    let (list, id) = tokio::join!(asked, async {
        let frame = peer.expect("connect").await;
        assert_eq!(frame["body"]["channel"], "userList");
        assert_eq!(
            frame["body"]["params"],
            json!({"listId": "list1", "withRenotes": false})
        );
        peer.confirm(&frame).await;
        frame["body"]["id"].as_str().unwrap().to_owned()
    });
    drop(list.unwrap());
    assert_eq!(peer.expect("disconnect").await["body"]["id"], *id);

    // Without parameters there is no `params`: the server takes an object or nothing.
    let (main, ()) = tokio::join!(connection.channel(Main::new()), async {
        let frame = peer.expect("connect").await;
        assert_eq!(frame["body"].get("params"), None);
        peer.confirm(&frame).await;
    });
    drop(main.unwrap());
}

#[tokio::test]
async fn reads_events_known_and_unknown_and_broken() {
    let server = Server::start().await;
    let (connection, mut peer) = pair(&server, &server.client()).await;
    let (stats, id) = tokio::join!(
        connection.channel(QueueStats::new()),
        peer.open("queueStats")
    );
    let mut stats = stats.unwrap();
    let count = json!({"activeSincePrevTick": 1, "active": 2, "waiting": 3, "delayed": 4});
    peer.event(
        &id,
        "stats",
        json!({"deliver": count, "inbox": count, "new": {}}),
    )
    .await;
    peer.event(&id, "moreStats", json!([1, "x"])).await;
    peer.event(
        &id,
        "stats",
        json!({"deliver": count, "inbox": {"active": "many"}}),
    )
    .await;
    peer.event("77", "stats", json!({})).await;
    peer.text(&format!(
        r#"{{"type":"channel","body":{{"id":"{id}","type":"gone"}}}}"#
    ))
    .await;
    peer.event(&id, "statsLog", json!([])).await;
    let mut next = async || within(stats.next()).await.unwrap();
    match next().await.unwrap() {
        QueueStatsEvent::Stats(tick) => {
            assert_eq!((tick.deliver.waiting, tick.inbox.delayed), (3, 4))
        }
        other => panic!("{other:?}"),
    }
    match next().await.unwrap() {
        QueueStatsEvent::Unknown { kind, body } => {
            assert_eq!((kind.as_str(), body), ("moreStats", json!([1, "x"])))
        }
        other => panic!("{other:?}"),
    }
    let error = next().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.decode().unwrap().pointer(), "/inbox/active");
    assert_eq!(error.endpoint(), Some("queueStats stats"));
    match next().await.unwrap() {
        QueueStatsEvent::Unknown { kind, body } => {
            assert_eq!((kind.as_str(), body), ("gone", json!(null)))
        }
        other => panic!("{other:?}"),
    }
    assert!(matches!(next().await.unwrap(), QueueStatsEvent::StatsLog(log) if log.is_empty()));
}

#[tokio::test]
async fn frames_that_are_none_harm_nobody() {
    let server = Server::start().await;
    let (connection, mut peer) = pair(&server, &server.client()).await;
    let mut broadcasts = connection.broadcasts();
    let (drive, id) = tokio::join!(connection.channel(Drive::new()), peer.open("drive"));
    let mut drive = drive.unwrap();
    let broken = [
        "",
        "h",
        "{bad",
        "null",
        "5",
        "[]",
        r#"{"type":"channel"}"#,
        r#"{"type":"channel","body":{"id":5}}"#,
        r#""\ud800""#,
    ];
    for text in broken {
        peer.text(text).await;
    }
    peer.text(&"[".repeat(100_000)).await;
    peer.socket_binary(&[0xff, 0xfe]).await;
    peer.send(&json!({"type": "tide", "body": {"high": true}}))
        .await;
    peer.event(&id, "fileDeleted", json!("f1")).await;
    assert!(
        matches!(within(drive.next()).await.unwrap().unwrap(), DriveEvent::FileDeleted(id) if id.as_str() == "f1")
    );
    for _ in 0..broken.len() + 2 {
        let error = within(broadcasts.next()).await.unwrap().unwrap_err();
        assert!(
            matches!(
                error.kind(),
                ErrorKind::Decode | ErrorKind::UnexpectedResponse
            ),
            "{error}"
        );
    }
    match within(broadcasts.next()).await.unwrap().unwrap() {
        Broadcast::Unknown { kind, body } => {
            assert_eq!((kind.as_str(), body), ("tide", json!({"high": true})))
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn refuses_at_once_what_the_server_would_not_answer() {
    let server = Server::start().await;
    let (anonymous, _peer) = pair(&server, &server.anonymous()).await;
    let begun = Instant::now();
    let error = anonymous.channel(HomeTimeline::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(error.to_string().contains("needs a token"), "{error}");
    assert!(
        anonymous
            .channel(UserList::new(parsed::<UserListId>("x")))
            .await
            .is_err()
    );
    assert!(anonymous.read_notification().await.is_err());

    let (connection, mut peer) = pair(&server, &server.client()).await;
    let (main, _) = tokio::join!(connection.channel(Main::new()), peer.open("main"));
    let error = connection.channel(Main::new()).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("open on this connection already"),
        "{error}"
    );
    for empty in [vec![], vec![vec![]], vec![vec!["a".to_owned()], vec![]]] {
        let error = connection.channel(Hashtag::new(empty)).await.unwrap_err();
        assert!(
            error.to_string().contains("`q` must not be empty"),
            "{error}"
        );
    }
    let mut open = Vec::new();
    for _ in 0..31 {
        let (timeline, _) = tokio::join!(
            connection.channel(LocalTimeline::new()),
            peer.open("localTimeline")
        );
        open.push(timeline.unwrap());
    }
    let error = connection.channel(LocalTimeline::new()).await.unwrap_err();
    assert!(error.to_string().contains("32 channels"), "{error}");
    assert!(begun.elapsed() < Duration::from_secs(5));
    open.pop();
    peer.expect("disconnect").await;
    let (again, _) = tokio::join!(
        connection.channel(GlobalTimeline::new()),
        peer.open("globalTimeline")
    );
    drop(again.unwrap());
    drop(main);
}

#[tokio::test]
async fn silence_is_an_error_and_leaves_nothing_open() {
    let server = Server::start().await;
    let (connection, mut peer) = pair(&server, &server.client()).await;
    let error = connection
        .channel(ChatRoom::new(parsed::<ChatRoomId>("r")))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert_eq!(error.endpoint(), Some("chatRoom"));
    assert!(
        error.to_string().contains("lacks the permission"),
        "{error}"
    );
    let id = peer.expect("connect").await["body"]["id"].clone();
    assert_eq!(peer.expect("disconnect").await["body"]["id"], id);
    // So does giving up.
    assert!(
        connection
            .channel(LocalTimeline::new())
            .now_or_never()
            .is_none()
    );
    let id = peer.expect("connect").await["body"]["id"].clone();
    assert_eq!(peer.expect("disconnect").await["body"]["id"], id);
    // What comes late is nobody's.
    peer.send(&json!({"type": "connected", "body": {"id": id}}))
        .await;
    peer.event(id.as_str().unwrap(), "note", json!({})).await;
    let (again, _) = tokio::join!(
        connection.channel(LocalTimeline::new()),
        peer.open("localTimeline")
    );
    drop(again.unwrap());
}

#[tokio::test]
async fn a_channel_that_lingers_is_taken_up_again_without_asking() {
    let server = Server::start().await;
    let (connection, mut peer) = pair(&server, &server.client()).await;
    let (main, id) = tokio::join!(connection.channel(Main::new()), peer.open("main"));
    drop(main);
    peer.event(&id, "readAllNotifications", json!(null)).await;
    // No disconnect went out: the next frame is that of another channel.
    let (_local, _) = tokio::join!(
        connection.channel(LocalTimeline::new()),
        peer.open("localTimeline")
    );
    let mut main = connection.channel(Main::new()).await.unwrap();
    peer.event(&id, "myTokenRegenerated", json!(null)).await;
    assert!(matches!(
        within(main.next()).await.unwrap().unwrap(),
        MainEvent::MyTokenRegenerated
    ));
    let (_global, _) = tokio::join!(
        connection.channel(GlobalTimeline::new()),
        peer.open("globalTimeline")
    );
}

#[tokio::test]
async fn captures_count_their_readers() {
    let server = Server::start().await;
    let (connection, mut peer) = pair(&server, &server.anonymous()).await;
    let note = parsed::<NoteId>("n1");
    let mut first = connection.capture(&note).await.unwrap();
    let mut second = connection.capture(&note).await.unwrap();
    let other = connection.capture(&parsed::<NoteId>("n2")).await.unwrap();
    assert_eq!(peer.expect("subNote").await["body"]["id"], "n1");
    assert_eq!(peer.expect("subNote").await["body"]["id"], "n2");
    peer.send(
        &json!({"type": "noteUpdated", "body": {"id": "n1", "type": "reacted",
        "body": {"reaction": "👍", "emoji": null, "userId": "u"}}}),
    )
    .await;
    for capture in [&mut first, &mut second] {
        match within(capture.next()).await.unwrap().unwrap() {
            NoteUpdated::Reacted(reacted) => assert_eq!(
                (reacted.reaction.as_str(), reacted.user_id.as_str()),
                ("👍", "u")
            ),
            other => panic!("{other:?}"),
        }
    }
    drop(first);
    drop(other);
    assert_eq!(peer.expect("unsubNote").await["body"]["id"], "n2");
    drop(second);
    assert_eq!(peer.expect("unsubNote").await["body"]["id"], "n1");
}

#[tokio::test]
async fn sends_what_channels_take() {
    let server = Server::start().await;
    let (connection, mut peer) = pair(&server, &server.client()).await;
    let (game, id) = tokio::join!(
        connection.channel(ReversiGame::new(parsed::<ReversiGameId>("g"))),
        peer.open("reversiGame")
    );
    let game = game.unwrap();
    let sender = game.sender();
    sender.ready(true).await.unwrap();
    sender
        .put_stone(ReversiGamePutStoneMessage::new(19, "s19"))
        .await
        .unwrap();
    sender
        .update_settings(ReversiGameUpdateSettingsMessage::new(
            ReversiGameSetting::Bw,
            "1",
        ))
        .await
        .unwrap();
    sender.cancel().await.unwrap();
    let messages = [
        json!({"id": id, "type": "ready", "body": true}),
        json!({"id": id, "type": "putStone", "body": {"pos": 19, "id": "s19"}}),
        json!({"id": id, "type": "updateSettings", "body": {"key": "bw", "value": "1"}}),
        json!({"id": id, "type": "cancel", "body": null}),
    ];
    for message in messages {
        assert_eq!(peer.expect("channel").await["body"], message);
    }
    let (room, room_id) = tokio::join!(
        connection.channel(ChatRoom::new(parsed::<ChatRoomId>("r"))),
        peer.open("chatRoom")
    );
    room.unwrap().sender().read().await.unwrap();
    assert_eq!(
        peer.expect("channel").await["body"],
        json!({"id": room_id, "type": "read", "body": null})
    );
    peer.expect("disconnect").await;
    let (stats, stats_id) = tokio::join!(
        connection.channel(QueueStats::new()),
        peer.open("queueStats")
    );
    let stats = stats.unwrap();
    stats
        .sender()
        .request_log(QueueStatsRequestLogMessage::new("a", 3))
        .await
        .unwrap();
    assert_eq!(
        peer.expect("channel").await["body"],
        json!({"id": stats_id, "type": "requestLog", "body": {"id": "a", "length": 3}})
    );
    connection.read_notification().await.unwrap();
    peer.expect("readNotification").await;
    connection.close().await;
    assert_eq!(
        sender.ready(false).await.unwrap_err().kind(),
        ErrorKind::Closed
    );
}

#[tokio::test]
async fn a_fork_s_channel_goes_by_its_name() {
    let server = Server::start().await;
    let (connection, mut peer) = pair(&server, &server.client()).await;
    let asked = connection.channel(AnyChannel::new("bubbleTimeline").param("withRenotes", false));
    let (bubble, id) = tokio::join!(asked, async {
        let frame = peer.expect("connect").await;
        assert_eq!(frame["body"]["params"], json!({"withRenotes": false}));
        peer.confirm(&frame).await;
        frame["body"]["id"].as_str().unwrap().to_owned()
    });
    let mut bubble = bubble.unwrap();
    peer.event(&id, "note", json!({"id": "n"})).await;
    let expected = AnyEvent::Event {
        kind: "note".into(),
        body: json!({"id": "n"}),
    };
    assert_eq!(within(bubble.next()).await.unwrap().unwrap(), expected);
}

#[tokio::test]
async fn sixteen_mebibytes_in_pieces_are_one_event() {
    use futures_util::SinkExt;
    use tokio_tungstenite::tungstenite::Message;
    use tokio_tungstenite::tungstenite::protocol::frame::Frame;
    use tokio_tungstenite::tungstenite::protocol::frame::coding::{Data, OpCode};
    let server = Server::start().await;
    let (connection, mut peer) = pair_with(
        &server,
        quick(server.client().stream()).answer_timeout(Duration::from_secs(10)),
    )
    .await;
    let (any, id) = tokio::join!(connection.channel(AnyChannel::new("big")), peer.open("big"));
    let mut any = any.unwrap();
    let text = "x".repeat(16 * 1024 * 1024);
    peer.event(&id, "whole", json!(text)).await;
    match within(any.next()).await.unwrap().unwrap() {
        AnyEvent::Event { kind, body } => assert_eq!(
            (kind.as_str(), body.as_str().map(str::len)),
            ("whole", Some(text.len()))
        ),
        other => panic!("{other:?}"),
    }
    // In pieces, one of which ends inside a character, with a ping between them.
    let frame = json!({"type": "channel", "body": {"id": id, "type": "pieces", "body": "ねこ".repeat(1000)}}).to_string().into_bytes();
    let pieces: Vec<_> = frame.chunks(997).collect();
    for (index, piece) in pieces.iter().enumerate() {
        let code = if index == 0 {
            Data::Text
        } else {
            Data::Continue
        };
        let frame = Frame::message(
            piece.to_vec(),
            OpCode::Data(code),
            index + 1 == pieces.len(),
        );
        peer.socket.send(Message::Frame(frame)).await.unwrap();
        peer.socket
            .send(Message::Ping(vec![1].into()))
            .await
            .unwrap();
    }
    match within(any.next()).await.unwrap().unwrap() {
        AnyEvent::Event { kind, body } => assert_eq!(
            (kind.as_str(), body.as_str().unwrap()),
            ("pieces", &*"ねこ".repeat(1000))
        ),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn no_text_holds_the_token() {
    let server = Server::start().await;
    let client = server.client();
    let connect = client.stream().token_in_query();
    let mut said = format!("{connect:?}");
    let (connection, mut peer) = pair_with(&server, quick(connect)).await;
    let (main, id) = tokio::join!(connection.channel(Main::new()), peer.open("main"));
    let mut main = main.unwrap();
    let capture = connection.capture(&parsed::<NoteId>("n")).await.unwrap();
    said += &format!(
        "{connection:?}{main:?}{capture:?}{:?}{:?}",
        main.sender(),
        connection.broadcasts::<Broadcast>()
    );
    peer.event(&id, "follow", json!({"id": TOKEN, "name": 5, "x": TOKEN}))
        .await;
    let error = within(main.next()).await.unwrap().unwrap_err();
    said += &format!("{error}{error:?}");
    let mut source = std::error::Error::source(&error);
    while let Some(inner) = source {
        said += &format!("{inner}{inner:?}");
        source = inner.source();
    }
    drop((server, peer));
    assert!(said.len() > 200 && !said.contains(TOKEN), "{said}");
    let refused = client.stream().token_in_query().await.unwrap_err();
    assert!(
        !format!("{refused}{refused:?}").contains(TOKEN),
        "{refused}"
    );
}
