//! Patience: with a server that is not there yet, and with readers that do not read.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::future::IntoFuture;
use std::time::Duration;

use crate::streaming_server::{Peer, Server, TOKEN, pair_with, quick, within};
use futures_util::{FutureExt, SinkExt};
use misskey_client::streaming::{AnyChannel, AnyEvent, Main, MainEvent, Reconnect, Subscription};
use misskey_client::{Client, ErrorKind};
use misskey_tests::loopback::{Server as HttpServer, response};
use serde_json::json;
use tokio_tungstenite::tungstenite::Message;

/// Attempts in quick succession, from the first connection on.
fn patient() -> Reconnect {
    Reconnect::new()
        .first_wait(Duration::from_millis(5))
        .longest_wait(Duration::from_millis(20))
        .first_connection_too()
}

#[tokio::test]
async fn a_server_that_starts_later_is_waited_for() {
    let server = Server::start().await;
    let address = server.address.to_string();
    let client = server.client();
    drop(server);
    // Without being told to, nothing is waited for.
    let error = within(quick(client.stream()).into_future())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error:#}");

    let connect = quick(client.stream()).reconnect(patient());
    let connecting = tokio::spawn(connect.into_future());
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(!connecting.is_finished());
    let server = Server::at(&address).await;
    let mut peer = within(server.accept()).await;
    let connection = within(connecting).await.unwrap().unwrap();
    let (main, id) = tokio::join!(connection.channel(Main::new()), peer.open("main"));
    peer.event(&id, "readAllNotifications", json!(null)).await;
    // It is the first connection, so nothing was missed.
    assert!(matches!(
        within(main.unwrap().next()).await.unwrap().unwrap(),
        MainEvent::ReadAllNotifications
    ));
}

#[tokio::test]
async fn the_first_connection_is_tried_as_often_as_it_may_be() {
    for (status, policy, connections) in [
        // The server is down, but without being told to, one attempt is all.
        (502, Reconnect::new(), 1),
        (502, patient().max_attempts(3), 4),
        (502, patient().max_attempts(0), 1),
        // No patience makes a refused token a good one.
        (401, patient(), 1),
        (403, patient(), 1),
    ] {
        let server = HttpServer::fixed(response(status, "connection: close\r\n", "")).await;
        let client = Client::builder(&server.origin()).unwrap().token(TOKEN);
        let connect = client.build().unwrap().stream().reconnect(policy.clone());
        let error = within(connect.into_future()).await.unwrap_err();
        assert_eq!(error.status(), Some(status), "{error:#}");
        assert_eq!(server.connections(), connections, "{status} {policy:?}");
    }
}

/// Sends an event without waiting for it to be on its way.
async fn feed(peer: &mut Peer, id: &str, n: u64) {
    let frame = json!({"type": "channel", "body": {"id": id, "type": "n", "body": n}});
    let message = Message::text(frame.to_string());
    peer.socket.feed(message).await.unwrap();
}

/// A prompt reader's events, which come between many for one that does not read while they come; it never reads, or
/// reads all that is there between two rounds, which gives it the connection's whole patience again.
async fn beside_a_sleeper(wakes: bool) {
    const ROUNDS: u64 = 100;
    const EVENTS: u64 = 100;
    const QUEUE: u64 = 16;
    let server = Server::start().await;
    let connect = quick(server.client().stream())
        .queue(usize::try_from(QUEUE).unwrap())
        .answer_timeout(Duration::from_secs(10));
    let (connection, mut peer) = pair_with(&server, connect).await;
    let (sleeper, sleeper_id) =
        tokio::join!(connection.channel(AnyChannel::new("a")), peer.open("a"));
    let (prompt, prompt_id) =
        tokio::join!(connection.channel(AnyChannel::new("b")), peer.open("b"));
    let (mut sleeper, mut prompt) = (sleeper.unwrap(), prompt.unwrap());
    let (mut taken, mut lost) = (Vec::new(), 0);
    let mut wake = |sleeper: &mut Subscription<AnyChannel>| {
        while let Some(event) = sleeper.next().now_or_never() {
            match event.unwrap().unwrap() {
                AnyEvent::Event { body, .. } => taken.push(body.as_u64().unwrap()),
                AnyEvent::Lagged(events) => lost += events,
                other => panic!("{other:?}"),
            }
        }
    };
    let talk = async {
        for round in 0..ROUNDS {
            for n in 0..EVENTS {
                feed(&mut peer, &sleeper_id, round * EVENTS + n).await;
            }
            feed(&mut peer, &prompt_id, round).await;
            peer.socket.flush().await.unwrap();
            match prompt.next().await.unwrap().unwrap() {
                AnyEvent::Event { body, .. } => assert_eq!(body, round),
                other => panic!("{other:?} before {round}"),
            }
            if wakes {
                wake(&mut sleeper);
            }
        }
    };
    // Waiting 200 ms for the sleeper comes to 20 s if it is done once in each round, and to half an hour if it is done for each
    // event; not waiting is a matter of milliseconds, so that half of the former leaves room for a machine that is busy.
    tokio::time::timeout(Duration::from_secs(10), talk)
        .await
        .expect("nobody waits for the sleeper");
    wake(&mut sleeper);
    // It knows how many are gone, and has the newest.
    let events = ROUNDS * EVENTS;
    assert_eq!(u64::try_from(taken.len()).unwrap() + lost, events);
    assert!(taken.is_sorted());
    let newest: Vec<u64> = (events - QUEUE..events).collect();
    assert!(taken.ends_with(&newest), "{taken:?}");
    if !wakes {
        assert_eq!(lost, events - QUEUE);
    }
}

#[tokio::test(flavor = "current_thread")]
async fn a_sleeper_holds_nobody_up_on_one_thread() {
    beside_a_sleeper(false).await;
    beside_a_sleeper(true).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_sleeper_holds_nobody_up_on_two_threads() {
    beside_a_sleeper(false).await;
    beside_a_sleeper(true).await;
}

/// A flood for one reader that reads as fast as it can.
async fn a_flood() {
    const EVENTS: u64 = 100_000;
    let server = Server::start().await;
    let connect = quick(server.client().stream())
        .queue(1000)
        .answer_timeout(Duration::from_secs(10));
    let (connection, mut peer) = pair_with(&server, connect).await;
    let (channel, id) = tokio::join!(connection.channel(AnyChannel::new("x")), peer.open("x"));
    let mut channel = channel.unwrap();
    let reading = tokio::spawn(async move {
        for n in 0..EVENTS {
            match channel.next().await.unwrap().unwrap() {
                AnyEvent::Event { body, .. } => assert_eq!(body, n),
                other => panic!("{other:?} before {n}"),
            }
        }
    });
    for n in 0..EVENTS {
        feed(&mut peer, &id, n).await;
    }
    peer.socket.flush().await.unwrap();
    tokio::time::timeout(Duration::from_secs(60), reading)
        .await
        .unwrap()
        .unwrap();
}

#[tokio::test(flavor = "current_thread")]
async fn a_prompt_reader_loses_nothing_in_a_flood_on_one_thread() {
    a_flood().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_prompt_reader_loses_nothing_in_a_flood_on_two_threads() {
    a_flood().await;
}
