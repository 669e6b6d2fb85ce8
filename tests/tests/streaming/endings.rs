//! What ends streaming, and what does not: the server's own reasons do, and a proxy's words do not.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::future::IntoFuture;
use std::time::{Duration, Instant};

use crate::streaming_server::{Peer, Server, pair, pair_with, quick, within};
use misskey_client::streaming::{
    Broadcast, Connection, HomeTimeline, LocalTimeline, Reconnect, Subscription, TimelineEvent,
};
use misskey_client::{Error, ErrorKind, Refusal};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;

/// Reads a request and answers it by hand.
async fn answer(server: &Server, response: &str) {
    let mut tcp = within(server.tcp()).await;
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(tcp.read_u8().await.unwrap());
    }
    let _ = tcp.write_all(response.as_bytes()).await;
    let _ = tcp.shutdown().await;
}

fn response(head: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {head}\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

async fn close(mut peer: Peer, code: u16, reason: &str) {
    let frame = CloseFrame {
        code: CloseCode::from(code),
        reason: reason.to_owned().into(),
    };
    let _ = peer.socket.close(Some(frame)).await;
    peer.ended().await;
}

/// A connection with a timeline open, and the server's end of it.
async fn opened(server: &Server) -> (Connection, Subscription<HomeTimeline>, Peer) {
    let (connection, mut peer) = pair(server, &server.client()).await;
    let (home, _) = tokio::join!(
        connection.channel(HomeTimeline::new()),
        peer.open("homeTimeline")
    );
    (connection, home.unwrap(), peer)
}

async fn last_error(home: &mut Subscription<HomeTimeline>) -> Error {
    let error = within(home.next())
        .await
        .expect("an error before the end")
        .unwrap_err();
    assert!(error.is_last());
    assert!(within(home.next()).await.is_none(), "nothing behind it");
    error
}

/// What stands in front of a server says at a reconnect what may be otherwise a moment later.
#[tokio::test]
async fn what_a_proxy_says_ends_nothing() {
    for (head, body) in [
        (
            "403 Forbidden\r\nServer: cloudflare\r\nCf-Mitigated: challenge\r\nContent-Type: text/html",
            "<html>Just a moment",
        ),
        (
            "403 Forbidden\r\nServer: cloudflare\r\nCf-Mitigated: challenge",
            "",
        ),
        (
            "403 Forbidden\r\nServer: nginx\r\nContent-Type: text/html",
            "<html>Forbidden",
        ),
        (
            "401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"staff\"",
            "<html>Who are you",
        ),
        (
            "401 Unauthorized\r\nWWW-Authenticate: Basic realm=\"staff\"",
            "",
        ),
        ("429 Too Many Requests", "slow down"),
        ("500 Internal Server Error", ""),
        ("502 Bad Gateway\r\nContent-Type: text/html", "<html>"),
        ("522 Origin Connection Time-out", "<html>"),
        ("530 Origin Error", "error code: 1033"),
        ("404 Not Found", ""),
        ("302 Found\r\nLocation: /maintenance", ""),
    ] {
        let server = Server::start().await;
        let (connection, mut home, peer) = opened(&server).await;
        let mut broadcasts = connection.broadcasts::<Broadcast>();
        close(peer, 1001, "restart").await;
        for _ in 0..3 {
            answer(&server, &response(head, body)).await;
        }
        let mut peer = within(server.accept()).await;
        peer.open("homeTimeline").await;
        // Why it was lost, not why it was not there again at once.
        let Some(Ok(Broadcast::Gap(gap))) = within(broadcasts.next()).await else {
            panic!("no gap")
        };
        assert!(gap.reason.contains("restart"), "{head}: {gap}");
        let event = within(home.next()).await.unwrap().unwrap();
        assert!(matches!(event, TimelineEvent::Gap(_)), "{head}: {event:?}");
        assert!(connection.trouble().is_none());
    }
}

#[tokio::test]
async fn why_there_is_no_connection_can_be_asked() {
    let server = Server::start().await;
    let (connection, _home, peer) = opened(&server).await;
    drop(peer);
    answer(
        &server,
        &response(
            "522 Origin Connection Time-out\r\nServer: cloudflare",
            "<html>",
        ),
    )
    .await;
    let begun = Instant::now();
    loop {
        let trouble = connection.trouble();
        if trouble.as_ref().is_some_and(|trouble| {
            trouble
                .to_string()
                .contains("could not reach it (it calls itself `cloudflare`)")
        }) {
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(10), "{trouble:?}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// No streaming API at that address any more: it is not asked for ever in silence.
#[tokio::test]
async fn an_address_without_streaming_is_given_up() {
    for (head, words) in [
        ("404 Not Found", "no streaming at this address"),
        (
            "301 Moved Permanently\r\nLocation: https://new.example/",
            "a redirect",
        ),
        ("200 OK\r\nContent-Type: text/html", "a plain answer"),
    ] {
        let server = Server::start().await;
        let (_connection, mut home, peer) = opened(&server).await;
        drop(peer);
        for _ in 0..10 {
            answer(&server, &response(head, "")).await;
        }
        let error = last_error(&mut home).await;
        assert!(error.to_string().contains(words), "{error}");
        assert_eq!(error.kind(), ErrorKind::UnexpectedResponse);
    }
}

#[tokio::test]
async fn the_servers_own_refusals_end_it() {
    for (head, refusal, words) in [
        (
            "401 Unauthorized\r\nWWW-Authenticate: Bearer realm=\"Misskey\", error=\"invalid_token\", error_description=\"Failed to authenticate\"",
            Refusal::UnknownToken,
            "refused the token",
        ),
        ("403 Forbidden", Refusal::Suspended, "suspended or deleted"),
        // Behind Cloudflare it is still the server that says so.
        (
            "403 Forbidden\r\nServer: cloudflare",
            Refusal::Suspended,
            "suspended or deleted",
        ),
    ] {
        let server = Server::start().await;
        let (connection, mut home, peer) = opened(&server).await;
        drop(peer);
        answer(&server, &response(head, "")).await;
        let error = last_error(&mut home).await;
        assert_eq!(
            (error.kind(), error.refusal()),
            (ErrorKind::Refused, Some(refusal))
        );
        assert!(error.to_string().contains(words), "{error}");
        assert_eq!(connection.trouble().unwrap().kind(), ErrorKind::Refused);
        let late = within(connection.channel(LocalTimeline::new()))
            .await
            .unwrap_err();
        assert_eq!(late.kind(), ErrorKind::Refused);
        // At the first connection the same.
        let client = server.client();
        let (first, ()) = tokio::join!(within(quick(client.stream()).into_future()), async {
            answer(&server, &response(head, "")).await;
        });
        assert_eq!(first.unwrap_err().refusal(), Some(refusal));
    }
}

/// Sharkey takes the upgrade and closes the connection with what it has to say.
#[tokio::test]
async fn a_refusal_by_a_close_code() {
    for (code, reason, refusal) in [
        (4000, "Failed to authenticate", Refusal::UnknownToken),
        (4001, "Account suspended", Refusal::Suspended),
        (
            4003,
            "App without permission",
            Refusal::Permission(Some("read:account")),
        ),
    ] {
        let server = Server::start().await;
        let (_connection, mut home, peer) = opened(&server).await;
        close(peer, code, reason).await;
        let error = last_error(&mut home).await;
        assert_eq!(
            (error.kind(), error.refusal()),
            (ErrorKind::Refused, Some(refusal)),
            "{code}"
        );
        assert!(
            error.to_string().contains(reason) && error.to_string().contains(&code.to_string()),
            "{error}"
        );
        assert!(!error.is_retryable());

        // The first channel does not wait until it is clear that nobody answers.
        let connect = quick(server.client().stream()).answer_timeout(Duration::from_secs(15));
        let (connection, peer) = pair_with(&server, connect).await;
        let begun = Instant::now();
        let (channel, ()) = tokio::join!(
            connection.channel(HomeTimeline::new()),
            close(peer, code, reason)
        );
        assert_eq!(channel.unwrap_err().refusal(), Some(refusal));
        assert!(begun.elapsed() < Duration::from_secs(10));
    }
}

/// Too many connections, or too often: the longest wait is kept, and then it goes on.
#[tokio::test]
async fn a_busy_server_is_left_alone_for_long() {
    const LONG: Duration = Duration::from_millis(700);
    for code in [4029, 1008] {
        let server = Server::start().await;
        let policy = Reconnect::new()
            .first_wait(Duration::from_millis(1))
            .longest_wait(LONG);
        let connect = quick(server.client().stream()).reconnect(policy);
        let (connection, mut peer) = pair_with(&server, connect).await;
        let (home, _) = tokio::join!(
            connection.channel(HomeTimeline::new()),
            peer.open("homeTimeline")
        );
        let mut home = home.unwrap();
        let begun = Instant::now();
        close(peer, code, "Slow down").await;
        let mut peer = within(server.accept()).await;
        assert!(begun.elapsed() >= LONG, "{code}: {:?}", begun.elapsed());
        peer.open("homeTimeline").await;
        let TimelineEvent::Gap(gap) = within(home.next()).await.unwrap().unwrap() else {
            panic!("no gap")
        };
        assert!(gap.reason.contains("Slow down"), "{gap}");
    }
}

/// Other codes say goodbye and nothing else.
#[tokio::test]
async fn a_goodbye_is_no_refusal() {
    for code in [1000, 1001, 1011, 1012, 3000, 4002] {
        let server = Server::start().await;
        let (_connection, mut home, peer) = opened(&server).await;
        close(peer, code, "").await;
        let mut peer = within(server.accept()).await;
        peer.open("homeTimeline").await;
        assert!(
            matches!(
                within(home.next()).await.unwrap().unwrap(),
                TimelineEvent::Gap(_)
            ),
            "{code}"
        );
    }
}

/// Behind a black hole nothing is heard, and nothing tells so until a ping stays unanswered: the gap begins where the server was heard last.
#[tokio::test]
async fn a_gap_begins_when_the_server_was_heard_last() {
    const PING: Duration = Duration::from_millis(500);
    let server = Server::start().await;
    let connect = quick(server.client().stream()).ping_after(PING);
    let (connection, mut peer) = pair_with(&server, connect).await;
    let (home, _) = tokio::join!(
        connection.channel(HomeTimeline::new()),
        peer.open("homeTimeline")
    );
    let mut home = home.unwrap();
    let heard = misskey_client::Timestamp::now();
    // The other end neither reads nor closes.
    let mut again = within(server.accept()).await;
    let noticed = misskey_client::Timestamp::now();
    again.open("homeTimeline").await;
    let TimelineEvent::Gap(gap) = within(home.next()).await.unwrap().unwrap() else {
        panic!("no gap")
    };
    let late = noticed.duration_since(gap.since).unwrap();
    assert!(late >= PING, "{gap}: noticed {late:?} later");
    let early = gap.since.duration_since(heard).unwrap_or_default();
    assert!(early < PING / 2, "{gap}: {early:?} after it was heard");
    assert!(gap.lasted >= PING);
    drop(peer);
}
