//! A connection's life: refused, lost, made again, flooded, closed.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::future::IntoFuture;
use std::time::{Duration, Instant};

use crate::streaming_server::{Server, TOKEN, pair, pair_with, parsed, quick, within};
use misskey_client::ids::NoteId;
use misskey_client::streaming::{
    AnyChannel, AnyEvent, Broadcast, Drive, DriveEvent, LocalTimeline, Main, MainEvent,
    NoteUpdated, Reconnect, TimelineEvent,
};
use misskey_client::{ErrorKind, Timestamp};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// Reads a request and answers it by hand.
async fn answer(server: &Server, response: &str) {
    let mut tcp = server.tcp().await;
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(tcp.read_u8().await.unwrap());
    }
    tcp.write_all(response.as_bytes()).await.unwrap();
    let _ = tcp.shutdown().await;
}

fn alive() -> usize {
    tokio::runtime::Handle::current()
        .metrics()
        .num_alive_tasks()
}

async fn until(what: &str, met: impl Fn() -> bool) {
    let begun = Instant::now();
    while !met() {
        assert!(begun.elapsed() < Duration::from_secs(10), "{what}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_refusal_is_a_clear_error() {
    let server = Server::start().await;
    let client = server.client();
    let cases = [
        (
            "401 Unauthorized\r\nWWW-Authenticate: Bearer realm=\"Misskey\", error=\"invalid_token\"",
            401,
            "refused the token",
        ),
        // The server itself says no more than this; with a page it is somebody else.
        ("403 Forbidden", 403, "in front of the server refused"),
        ("502 Bad Gateway", 502, "proxy in front"),
        ("200 OK\r\nContent-Type: text/html", 200, "a plain answer"),
        ("404 Not Found", 404, "no streaming at this address"),
        (
            "301 Moved\r\nLocation: https://other.example/streaming",
            301,
            "a redirect",
        ),
        (
            "101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: wrong",
            101,
            "does not belong",
        ),
    ];
    for (head, status, words) in cases {
        let body = format!("<html>{TOKEN}</html>");
        let response = format!(
            "HTTP/1.1 {head}\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        let (result, ()) = tokio::join!(
            within(quick(client.stream()).into_future()),
            answer(&server, &response)
        );
        let error = result.unwrap_err();
        let is_own = error.refusal().is_some();
        let kind = if is_own {
            ErrorKind::Refused
        } else {
            ErrorKind::UnexpectedResponse
        };
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(is_own, status == 401, "{error}");
        assert_eq!(error.status(), Some(status), "{error}");
        assert!(error.to_string().contains(words), "{error}");
        assert!(!format!("{error}{error:?}").contains(TOKEN), "{error}");
    }
    let connect = quick(client.stream()).connect_timeout(Duration::from_millis(200));
    let (result, _tcp) = tokio::join!(within(connect.into_future()), server.tcp());
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Timeout);
    drop(server);
    assert_eq!(
        client.stream().await.unwrap_err().kind(),
        ErrorKind::Transport
    );
}

#[tokio::test]
async fn a_lost_connection_is_made_again_with_everything_on_it() {
    let server = Server::start().await;
    // A gap begins with what was last heard, which is before the loss.
    let before = Timestamp::now();
    let (connection, mut peer) = pair(&server, &server.client()).await;
    let mut broadcasts = connection.broadcasts();
    let mut capture = connection.capture(&parsed::<NoteId>("n1")).await.unwrap();
    peer.expect("subNote").await;
    let (drive, id) = tokio::join!(connection.channel(Drive::new()), peer.open("drive"));
    let mut drive = drive.unwrap();
    let (local, local_id) = tokio::join!(
        connection.channel(LocalTimeline::new().with_files(true)),
        peer.open("localTimeline")
    );
    let mut local = local.unwrap();
    let (gone, _) = tokio::join!(
        connection.channel(LocalTimeline::new()),
        peer.open("localTimeline")
    );
    drop(gone);
    peer.expect("disconnect").await;
    let sender = drive.sender();

    // No farewell, as from a process that is killed.
    drop(peer);
    until("the loss is noticed", || !connection.is_connected()).await;
    assert_eq!(
        sender.send("x", &()).await.unwrap_err().kind(),
        ErrorKind::Transport
    );

    let mut peer = within(server.accept()).await;
    assert_eq!(peer.open("drive").await, id);
    let frame = peer.expect("connect").await;
    assert_eq!(frame["body"]["params"], json!({"withFiles": true}));
    assert_eq!(peer.expect("subNote").await["body"]["id"], "n1");
    // The timeline is confirmed late, and only then says that it missed something.
    match within(drive.next()).await.unwrap().unwrap() {
        DriveEvent::Gap(gap) => {
            assert!(
                gap.since >= before && gap.since <= Timestamp::now(),
                "{gap}"
            );
            assert!(
                gap.lasted < Duration::from_secs(10) && !gap.reason.is_empty(),
                "{gap}"
            );
        }
        other => panic!("{other:?}"),
    }
    assert!(
        tokio::time::timeout(Duration::from_millis(50), local.next())
            .await
            .is_err()
    );
    peer.confirm(&frame).await;
    assert!(matches!(
        within(local.next()).await.unwrap().unwrap(),
        TimelineEvent::Gap(_)
    ));
    assert!(matches!(
        within(capture.next()).await.unwrap().unwrap(),
        NoteUpdated::Gap(_)
    ));
    assert!(matches!(
        within(broadcasts.next()).await.unwrap().unwrap(),
        Broadcast::Gap(_)
    ));
    peer.event(&id, "folderDeleted", json!("f")).await;
    peer.event(&local_id, "tide", json!(1)).await;
    assert!(matches!(
        within(drive.next()).await.unwrap().unwrap(),
        DriveEvent::FolderDeleted(_)
    ));
    assert!(matches!(
        within(local.next()).await.unwrap().unwrap(),
        TimelineEvent::Unknown { .. }
    ));
    drop(drive);
    sender.send("x", &()).await.unwrap();
}

#[tokio::test]
async fn survives_a_server_that_restarts() {
    let script = |channel: &str| {
        if channel == "main" {
            vec![json!({"type": "readAllNotifications", "body": null})]
        } else {
            vec![]
        }
    };
    let served = Server::start().await.serve(script);
    let address = served.address.to_string();
    let client = served.client();
    let connection = quick(client.stream()).await.unwrap();
    let mut main = connection.channel(Main::new()).await.unwrap();
    assert!(matches!(
        within(main.next()).await.unwrap().unwrap(),
        MainEvent::ReadAllNotifications
    ));
    served.stop().await;
    tokio::time::sleep(Duration::from_millis(100)).await;
    let _served = Server::at(&address).await.serve(script);
    assert!(matches!(
        within(main.next()).await.unwrap().unwrap(),
        MainEvent::Gap(_)
    ));
    assert!(matches!(
        within(main.next()).await.unwrap().unwrap(),
        MainEvent::ReadAllNotifications
    ));
}

#[tokio::test]
async fn a_token_that_is_refused_later_ends_it() {
    let server = Server::start().await;
    let (connection, mut peer) = pair(&server, &server.client()).await;
    let mut capture = connection.capture(&parsed::<NoteId>("n")).await.unwrap();
    let (main, _) = tokio::join!(connection.channel(Main::new()), async {
        peer.expect("subNote").await;
        peer.open("main").await
    });
    let mut main = main.unwrap();
    drop(peer);
    // What passes is tried again, what does not is not.
    answer(
        &server,
        "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n",
    )
    .await;
    answer(
        &server,
        "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n",
    )
    .await;
    let error = within(main.next()).await.unwrap().unwrap_err();
    assert_eq!(error.status(), Some(401));
    assert!(within(main.next()).await.is_none());
    assert_eq!(
        within(capture.next()).await.unwrap().unwrap_err().status(),
        Some(401)
    );
    assert_eq!(
        connection.channel(Drive::new()).await.unwrap_err().status(),
        Some(401)
    );
    assert_eq!(
        within(connection.broadcasts::<Broadcast>().next())
            .await
            .unwrap()
            .unwrap_err()
            .status(),
        Some(401)
    );
    assert!(
        tokio::time::timeout(Duration::from_millis(200), server.tcp())
            .await
            .is_err()
    );
}

#[tokio::test]
async fn a_channel_that_is_refused_later_ends_alone() {
    let server = Server::start().await;
    let connect = quick(server.client().stream()).answer_timeout(Duration::from_millis(60));
    let (connection, mut peer) = pair_with(&server, connect).await;
    let (drive, _) = tokio::join!(connection.channel(Drive::new()), peer.open("drive"));
    let (local, local_id) = tokio::join!(
        connection.channel(LocalTimeline::new()),
        peer.open("localTimeline")
    );
    let (mut drive, mut local) = (drive.unwrap(), local.unwrap());
    drop(peer);
    let mut peer = within(server.accept()).await;
    peer.expect("connect").await;
    let frame = peer.expect("connect").await;
    peer.confirm(&frame).await;
    // Asked for three times in all.
    for _ in 0..2 {
        peer.expect("disconnect").await;
        assert_eq!(peer.expect("connect").await["body"]["channel"], "drive");
    }
    assert_eq!(
        within(drive.next()).await.unwrap().unwrap_err().kind(),
        ErrorKind::Timeout
    );
    assert!(within(drive.next()).await.is_none());
    peer.event(&local_id, "tide", json!(1)).await;
    assert!(matches!(
        within(local.next()).await.unwrap().unwrap(),
        TimelineEvent::Gap(_)
    ));
    assert!(matches!(
        within(local.next()).await.unwrap().unwrap(),
        TimelineEvent::Unknown { .. }
    ));
}

#[tokio::test]
async fn gives_up_where_told_to() {
    let server = Server::start().await;
    let (connection, mut peer) = pair_with(
        &server,
        server.client().stream().reconnect(Reconnect::never()),
    )
    .await;
    let (main, _) = tokio::join!(connection.channel(Main::new()), peer.open("main"));
    let mut main = main.unwrap();
    peer.socket.close(None).await.unwrap();
    let error = within(main.next()).await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(error.to_string().contains("not made again"), "{error}");
    assert!(within(main.next()).await.is_none());
}

#[tokio::test]
async fn a_dead_server_is_noticed() {
    let server = Server::start().await;
    let connect = quick(server.client().stream()).ping_after(Duration::from_millis(100));
    let (connection, mut peer) = pair_with(&server, connect).await;
    let (main, _) = tokio::join!(connection.channel(Main::new()), peer.open("main"));
    let mut main = main.unwrap();
    // The connection stays open, but nobody reads at its other end, nor answers.
    let mut second = within(server.accept()).await;
    second.open("main").await;
    match within(main.next()).await.unwrap().unwrap() {
        MainEvent::Gap(gap) => assert!(gap.reason.contains("ping"), "{gap}"),
        other => panic!("{other:?}"),
    }
    // One that answers pings is left alone, however little it says.
    let quiet = tokio::time::timeout(Duration::from_millis(600), second.try_next()).await;
    assert!(quiet.is_err(), "{quiet:?}");
    assert!(connection.is_connected());
}

#[tokio::test]
async fn a_server_that_takes_nothing_is_noticed() {
    let server = Server::start().await;
    let connect = quick(server.client().stream()).ping_after(Duration::from_millis(300));
    let (connection, mut peer) = pair_with(&server, connect).await;
    let (any, _) = tokio::join!(connection.channel(AnyChannel::new("x")), peer.open("x"));
    let sender = any.unwrap().sender();
    let large = "x".repeat(8 * 1024 * 1024);
    let error = within(sender.send("large", &large)).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    within(server.accept()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_reconnects_leave_nothing_behind() {
    let server = Server::start().await;
    let policy = Reconnect::new()
        .first_wait(Duration::ZERO)
        .longest_wait(Duration::ZERO);
    let (connection, mut peer) =
        pair_with(&server, quick(server.client().stream()).reconnect(policy)).await;
    let (main, _) = tokio::join!(connection.channel(Main::new()), peer.open("main"));
    let mut main = main.unwrap();
    let unread = connection.broadcasts::<Broadcast>();
    let tasks = alive();
    let files = || {
        std::fs::read_dir("/proc/self/fd")
            .map(Iterator::count)
            .unwrap_or_default()
    };
    let open = files();
    for _ in 0..1000 {
        drop(peer);
        peer = within(server.accept()).await;
        peer.open("main").await;
        assert!(matches!(
            within(main.next()).await.unwrap().unwrap(),
            MainEvent::Gap(_)
        ));
    }
    until("tasks end", || alive() <= tasks + 1).await;
    until("sockets are closed", || files() <= open + 2).await;
    // Whoever slept through it finds one gap.
    let mut unread = unread;
    assert!(matches!(
        within(unread.next()).await.unwrap().unwrap(),
        Broadcast::Gap(_)
    ));
    assert!(
        tokio::time::timeout(Duration::from_millis(50), unread.next())
            .await
            .is_err()
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_drowns_the_slow_reader_only() {
    const EVENTS: u64 = 100_000;
    let server = Server::start().await;
    let (connection, mut peer) = pair_with(
        &server,
        quick(server.client().stream())
            .queue(1000)
            .answer_timeout(Duration::from_secs(10)),
    )
    .await;
    let (slow, slow_id) = tokio::join!(
        connection.channel(AnyChannel::new("slow")),
        peer.open("slow")
    );
    let (fast, fast_id) = tokio::join!(
        connection.channel(AnyChannel::new("fast")),
        peer.open("fast")
    );
    let (mut slow, mut fast) = (slow.unwrap(), fast.unwrap());
    let reading_fast = tokio::spawn(async move {
        for n in 0..EVENTS {
            match fast.next().await.unwrap().unwrap() {
                AnyEvent::Event { body, .. } => assert_eq!(body, n),
                other => panic!("{other:?} before {n}"),
            }
        }
        Instant::now()
    });
    let reading_slow = tokio::spawn(async move {
        let (mut taken, mut lost, mut last) = (0, 0, None);
        while taken + lost < EVENTS {
            match slow.next().await.unwrap().unwrap() {
                AnyEvent::Event { body, .. } => {
                    let n = body.as_u64().unwrap();
                    assert!(last.is_none_or(|last| n > last), "{n} after {last:?}");
                    (taken, last) = (taken + 1, Some(n));
                }
                AnyEvent::Lagged(events) => lost += events,
                other => panic!("{other:?}"),
            }
            if taken <= 200 {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
        (taken, lost, last)
    });
    let begun = Instant::now();
    for n in 0..EVENTS {
        for id in [&slow_id, &fast_id] {
            use futures_util::SinkExt;
            let frame =
                json!({"type": "channel", "body": {"id": id, "type": "n", "body": n}}).to_string();
            peer.socket
                .feed(tokio_tungstenite::tungstenite::Message::text(frame))
                .await
                .unwrap();
        }
    }
    futures_util::SinkExt::flush(&mut peer.socket)
        .await
        .unwrap();
    let ended = tokio::time::timeout(Duration::from_secs(60), reading_fast)
        .await
        .unwrap()
        .unwrap();
    let (taken, lost, last) = tokio::time::timeout(Duration::from_secs(60), reading_slow)
        .await
        .unwrap()
        .unwrap();
    println!(
        "fast: {EVENTS} in {:?}; slow: {taken} taken, {lost} lost",
        ended - begun
    );
    assert_eq!(taken + lost, EVENTS);
    assert!(lost > EVENTS / 2 && taken >= 200, "{taken} {lost}");
    // The newest ones are those that are kept.
    assert_eq!(last, Some(EVENTS - 1));
}

#[tokio::test]
async fn closes_with_the_last_handle() {
    let server = Server::start().await;
    let tasks = alive();
    let (connection, mut peer) = pair(&server, &server.client()).await;
    let (main, _) = tokio::join!(connection.channel(Main::new()), peer.open("main"));
    drop(connection);
    // A reader keeps it alive.
    let quiet = tokio::time::timeout(Duration::from_millis(100), peer.try_next()).await;
    assert!(quiet.is_err(), "{quiet:?}");
    drop(main);
    assert!(peer.ended().await, "a farewell");
    drop(peer);
    until("the tasks end", || alive() <= tasks).await;
}

#[tokio::test]
async fn closes_when_told_to_even_while_there_is_no_server() {
    let server = Server::start().await;
    let tasks = alive();
    let (connection, mut peer) = pair(&server, &server.client()).await;
    let (main, _) = tokio::join!(connection.channel(Main::new()), peer.open("main"));
    let mut main = main.unwrap();
    let (_, ended) = tokio::join!(within(connection.close()), peer.ended());
    assert!(ended, "a farewell");
    assert!(within(main.next()).await.is_none());
    assert!(
        connection
            .channel(Drive::new())
            .await
            .unwrap_err()
            .to_string()
            .contains("closed")
    );
    drop((main, peer));
    until("the tasks end", || alive() <= tasks).await;

    let (connection, peer) = pair(&server, &server.client()).await;
    let client = server.client();
    drop((server, peer));
    until("the loss is noticed", || !connection.is_connected()).await;
    within(connection.close()).await;
    drop((connection, client));
    until("the tasks end", || alive() <= tasks).await;
}

#[tokio::test]
async fn a_server_that_does_not_say_goodbye_is_not_waited_for() {
    let server = Server::start().await;
    let (connection, _peer) = pair(&server, &server.client()).await;
    let begun = Instant::now();
    connection.close().await;
    assert!(begun.elapsed() < Duration::from_secs(3));
}
