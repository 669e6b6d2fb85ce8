//! Channels without gaps: what was missed is fetched, all of it, once, in order, and then it goes on live.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::streaming_server::within;
use misskey_client::models::Notification;
use misskey_client::streaming::{
    Antenna, Channel, FilledSubscription, FillsGaps, Hashtag, HomeTimeline, HybridTimeline,
    LocalTimeline, Main, MainEvent, Reconnect, TimelineEvent, UserList,
};
use misskey_client::{Client, UnixMillis, ids};
use misskey_tests::recording;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

const TOKEN: &str = "0123456789abcdef";

/// A note as a real server sent it, with the `n`th id (`aid`).
fn note(n: usize) -> Value {
    static NOTE: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    let mut note = NOTE
        .get_or_init(|| {
            let data =
                std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data/misskey-2026.3.2");
            let mut exchanges = recording::read(&data).into_iter();
            let found = exchanges
                .find(|exchange| exchange.endpoint == "notes/create" && exchange.status == 200);
            found.unwrap().response["createdNote"].clone()
        })
        .clone();
    note["id"] = json!(id(n));
    note
}

fn id(n: usize) -> String {
    format!("adkz{n:04}00")
}

fn number(id: &str) -> usize {
    id[4..8].parse().unwrap()
}

/// A server for both: HTTP from a list of notes, and WebSockets that a test talks over.
struct World {
    address: std::net::SocketAddr,
    /// How many notes there are; 1 is the first.
    count: Arc<Mutex<usize>>,
    /// What was asked for over HTTP.
    asked: Arc<Mutex<Vec<(String, Value)>>>,
    /// How many of the next calls fail with 502.
    failing: Arc<Mutex<usize>>,
    sockets: mpsc::UnboundedReceiver<TcpStream>,
}

impl World {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (sender, sockets) = mpsc::unbounded_channel();
        let (count, asked, failing) = (
            Arc::new(Mutex::new(0)),
            Arc::default(),
            Arc::new(Mutex::new(0)),
        );
        let world = Self {
            address,
            count: Arc::clone(&count),
            asked: Arc::clone(&asked),
            failing: Arc::clone(&failing),
            sockets,
        };
        tokio::spawn(async move {
            while let Ok((tcp, _)) = listener.accept().await {
                let mut head = [0; 16];
                let read = tcp.peek(&mut head).await.unwrap_or(0);
                if head[..read].starts_with(b"GET /streaming") {
                    let _ = sender.send(tcp);
                } else {
                    tokio::spawn(calls(
                        tcp,
                        Arc::clone(&count),
                        Arc::clone(&asked),
                        Arc::clone(&failing),
                    ));
                }
            }
        });
        world
    }

    fn client(&self) -> Client {
        Client::builder(&format!("http://{}", self.address))
            .unwrap()
            .token(TOKEN)
            .build()
            .unwrap()
    }

    async fn peer(&mut self) -> crate::streaming_server::Peer {
        let tcp = within(self.sockets.recv()).await.unwrap();
        let socket = tokio_tungstenite::accept_async(tcp).await.unwrap();
        crate::streaming_server::Peer { socket }
    }

    /// Writes so many notes, without telling anybody.
    fn write(&self, notes: usize) {
        *self.count.lock().unwrap() += notes;
    }

    /// Writes a note and tells of it.
    async fn tell(&self, peer: &mut crate::streaming_server::Peer, channel: &str) {
        self.write(1);
        let n = *self.count.lock().unwrap();
        peer.event(channel, "note", note(n)).await;
    }

    fn connect(&self) -> misskey_client::streaming::Connect {
        let policy = Reconnect::new()
            .first_wait(Duration::from_millis(5))
            .longest_wait(Duration::from_millis(20));
        self.client().stream().reconnect(policy)
    }
}

/// Answers calls on one connection: notes between bounds, by the server's rules.
async fn calls(
    mut tcp: TcpStream,
    count: Arc<Mutex<usize>>,
    asked: Arc<Mutex<Vec<(String, Value)>>>,
    failing: Arc<Mutex<usize>>,
) {
    let mut buffer = Vec::new();
    while let Some(request) = misskey_tests::loopback::Request::read(&mut tcp, &mut buffer).await {
        let body = request.json();
        asked
            .lock()
            .unwrap()
            .push((request.target.clone(), body.clone()));
        let fails = {
            let mut failing = failing.lock().unwrap();
            let fails = *failing > 0;
            *failing = failing.saturating_sub(1);
            fails
        };
        let bytes = if fails {
            misskey_tests::loopback::response(502, "", "")
        } else {
            let since = body
                .get("sinceId")
                .and_then(Value::as_str)
                .map_or(0, number);
            let limit = body["limit"].as_u64().unwrap() as usize;
            let count = *count.lock().unwrap();
            let is_notification = request.target == "/api/i/notifications";
            let page: Vec<Value> = (since + 1..=count)
                .take(limit)
                .map(|n| {
                    if is_notification {
                        json!({"id": id(n), "createdAt": "2026-11-22T15:27:54.458Z", "type": "test"})
                    } else {
                        note(n)
                    }
                })
                .collect();
            misskey_tests::loopback::json(200, json!(page).to_string())
        };
        if tcp.write_all(&bytes).await.is_err() {
            return;
        }
    }
    let _ = tcp.read_u8().await;
}

/// The next note's number; gaps are passed over.
async fn next<C: FillsGaps<Event = TimelineEvent>>(home: &mut FilledSubscription<C>) -> usize {
    loop {
        match within(home.next()).await.expect("no end").unwrap() {
            TimelineEvent::Note(note) => return number(note.id.as_str()),
            TimelineEvent::Gap(_) | TimelineEvent::Lagged(_) => {}
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn all_that_was_missed_comes_once_and_in_order() {
    let mut world = World::start().await;
    let connecting = tokio::spawn(std::future::IntoFuture::into_future(world.connect()));
    let mut peer = world.peer().await;
    let connection = connecting.await.unwrap().unwrap();
    let (home, channel) = tokio::join!(
        connection.channel(HomeTimeline::new().with_files(true)),
        peer.open("homeTimeline")
    );
    let mut home = home.unwrap().filling_gaps();
    for n in 1..=3 {
        world.tell(&mut peer, &channel).await;
        assert_eq!(next(&mut home).await, n);
    }
    drop(peer);
    world.write(230);
    let mut peer = world.peer().await;
    let channel = peer.open("homeTimeline").await;
    // These come live while the others are fetched, which finds some of them as well.
    for _ in 0..5 {
        world.tell(&mut peer, &channel).await;
    }
    for n in 4..=238 {
        assert_eq!(next(&mut home).await, n);
    }
    world.tell(&mut peer, &channel).await;
    assert_eq!(next(&mut home).await, 239);
    let asked = world.asked.lock().unwrap().clone();
    assert!(asked.len() >= 3, "all pages");
    for (target, body) in &asked {
        assert_eq!(target, "/api/notes/timeline");
        assert_eq!(
            (&body["limit"], &body["withFiles"]),
            (&json!(100), &json!(true))
        );
        assert!(body["sinceId"].is_string() && body.get("untilId").is_none());
    }
    // Nothing was fetched before there was a gap, and nothing twice.
    let since: BTreeSet<&str> = asked
        .iter()
        .map(|(_, body)| body["sinceId"].as_str().unwrap())
        .collect();
    assert_eq!(since.first(), Some(&id(3).as_str()));
}

#[tokio::test]
async fn a_second_gap_while_the_first_is_filled() {
    let mut world = World::start().await;
    let connecting = tokio::spawn(std::future::IntoFuture::into_future(world.connect()));
    let mut peer = world.peer().await;
    let connection = connecting.await.unwrap().unwrap();
    let (home, channel) = tokio::join!(
        connection.channel(LocalTimeline::new()),
        peer.open("localTimeline")
    );
    let mut home = home.unwrap().filling_gaps();
    world.tell(&mut peer, &channel).await;
    assert_eq!(next(&mut home).await, 1);
    for _ in 0..2 {
        drop(peer);
        world.write(20);
        peer = world.peer().await;
        let channel = peer.open("localTimeline").await;
        world.tell(&mut peer, &channel).await;
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    for n in 2..=43 {
        assert_eq!(next(&mut home).await, n);
    }
}

#[tokio::test]
async fn a_channel_that_has_told_nothing_goes_by_the_date() {
    let mut world = World::start().await;
    let connecting = tokio::spawn(std::future::IntoFuture::into_future(world.connect()));
    let mut peer = world.peer().await;
    let connection = connecting.await.unwrap().unwrap();
    let (home, _) = tokio::join!(
        connection.channel(HomeTimeline::new()),
        peer.open("homeTimeline")
    );
    let mut home = home.unwrap().filling_gaps();
    let before = misskey_client::Timestamp::now().unix_millis();
    drop(peer);
    let mut peer = world.peer().await;
    peer.open("homeTimeline").await;
    let gap = within(home.next()).await.unwrap().unwrap();
    assert!(matches!(gap, TimelineEvent::Gap(_)), "{gap:?}");
    let asking = tokio::spawn(async move { home.next().await.map(|event| event.is_ok()) });
    let begun = std::time::Instant::now();
    while world.asked.lock().unwrap().is_empty() {
        assert!(begun.elapsed() < Duration::from_secs(10));
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    asking.abort();
    let (_, body) = world.asked.lock().unwrap()[0].clone();
    let since = body["sinceDate"].as_i64().unwrap();
    assert!(since >= before - 2000 && since <= before + 2000, "{body}");
}

/// A server that has just come back answers 502 first.
#[tokio::test]
async fn what_fails_is_tried_again_and_then_told() {
    let mut world = World::start().await;
    let connecting = tokio::spawn(std::future::IntoFuture::into_future(world.connect()));
    let mut peer = world.peer().await;
    let connection = connecting.await.unwrap().unwrap();
    let (home, channel) = tokio::join!(
        connection.channel(HomeTimeline::new()),
        peer.open("homeTimeline")
    );
    let mut home = home.unwrap().filling_gaps();
    world.tell(&mut peer, &channel).await;
    assert_eq!(next(&mut home).await, 1);
    *world.failing.lock().unwrap() = 1;
    drop(peer);
    world.write(2);
    let mut peer = world.peer().await;
    let channel = peer.open("homeTimeline").await;
    assert_eq!((next(&mut home).await, next(&mut home).await), (2, 3));
    // The filling ends with a page that holds nothing more.
    world.tell(&mut peer, &channel).await;
    assert_eq!(next(&mut home).await, 4);

    *world.failing.lock().unwrap() = 4;
    drop(peer);
    world.write(2);
    let mut peer = world.peer().await;
    let channel_again = peer.open("homeTimeline").await;
    assert_eq!(channel, channel_again);
    world.tell(&mut peer, &channel).await;
    assert!(matches!(
        within(home.next()).await.unwrap().unwrap(),
        TimelineEvent::Gap(_)
    ));
    let error = within(home.next()).await.unwrap().unwrap_err();
    assert!(error.to_string().contains("cannot be fetched"), "{error}");
    assert_eq!((error.status(), error.is_last()), (Some(502), false));
    assert_eq!(next(&mut home).await, 7, "the live ones go on");
}

#[tokio::test]
async fn notifications_are_filled_and_stay_unread() {
    let mut world = World::start().await;
    let connecting = tokio::spawn(std::future::IntoFuture::into_future(world.connect()));
    let mut peer = world.peer().await;
    let connection = connecting.await.unwrap().unwrap();
    let (main, channel) = tokio::join!(connection.channel(Main::new()), peer.open("main"));
    let mut main = main.unwrap().filling_gaps();
    world.write(1);
    let first = json!({"id": id(1), "createdAt": "2026-11-22T15:27:54.458Z", "type": "test"});
    peer.event(&channel, "notification", first).await;
    let event = within(main.next()).await.unwrap().unwrap();
    assert!(matches!(event, MainEvent::Notification(_)), "{event:?}");
    drop(peer);
    world.write(3);
    let mut peer = world.peer().await;
    peer.open("main").await;
    let mut came = Vec::new();
    while came.len() < 3 {
        match within(main.next()).await.unwrap().unwrap() {
            MainEvent::Notification(notification) => {
                assert!(matches!(*notification, Notification::Test(_)));
                came.push(number(notification.id().unwrap().as_str()));
            }
            MainEvent::Gap(_) => {}
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(came, [2, 3, 4]);
    let (target, body) = world.asked.lock().unwrap()[0].clone();
    assert_eq!(
        (target.as_str(), &body["markAsRead"]),
        ("/api/i/notifications", &json!(false))
    );
}

/// A reader that falls behind is told, and gets what was dropped all the same.
#[tokio::test]
async fn what_was_dropped_is_fetched_as_well() {
    let mut world = World::start().await;
    let connecting = tokio::spawn(std::future::IntoFuture::into_future(
        world.connect().queue(4),
    ));
    let mut peer = world.peer().await;
    let connection = connecting.await.unwrap().unwrap();
    let (home, channel) = tokio::join!(
        connection.channel(HomeTimeline::new()),
        peer.open("homeTimeline")
    );
    let mut home = home.unwrap().filling_gaps();
    world.tell(&mut peer, &channel).await;
    assert_eq!(next(&mut home).await, 1);
    for _ in 0..40 {
        world.tell(&mut peer, &channel).await;
    }
    tokio::time::sleep(Duration::from_millis(600)).await;
    for n in 2..=41 {
        assert_eq!(next(&mut home).await, n);
    }
}

/// Again and again too slow, with events that were fetched still waiting.
#[tokio::test]
async fn a_reader_that_falls_behind_again_and_again() {
    let mut world = World::start().await;
    let connecting = tokio::spawn(std::future::IntoFuture::into_future(
        world.connect().queue(3),
    ));
    let mut peer = world.peer().await;
    let connection = connecting.await.unwrap().unwrap();
    let (home, channel) = tokio::join!(
        connection.channel(HomeTimeline::new()),
        peer.open("homeTimeline")
    );
    let mut home = home.unwrap().filling_gaps();
    world.tell(&mut peer, &channel).await;
    let mut expected = 1;
    for round in 0..30 {
        // A few at a time, and a few are read before the next ones come.
        for _ in 0..7 {
            world.tell(&mut peer, &channel).await;
        }
        if round % 3 == 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        for _ in 0..4 {
            assert_eq!(next(&mut home).await, expected);
            expected += 1;
        }
    }
    while expected <= 211 {
        assert_eq!(next(&mut home).await, expected);
        expected += 1;
    }
}

/// Each channel asks its own endpoint for its own notes.
#[test]
fn parameters_go_along() {
    let since = UnixMillis(5);
    fn json(request: &impl serde::Serialize) -> Value {
        serde_json::to_value(request).unwrap()
    }
    let list = UserList::new("l1".parse::<ids::UserListId>().unwrap()).with_renotes(false);
    assert_eq!(
        json(&list.missed(since)),
        json!({"listId": "l1", "withRenotes": false, "sinceDate": 5})
    );
    let tag = Hashtag::new([["a".to_owned()]].map(Vec::from));
    assert_eq!(
        json(&tag.missed(since)),
        json!({"query": [["a"]], "sinceDate": 5})
    );
    let antenna = Antenna::new("a1".parse::<ids::AntennaId>().unwrap());
    assert_eq!(
        json(&antenna.missed(since)),
        json!({"antennaId": "a1", "sinceDate": 5})
    );
    let channel = Channel::new("c1".parse::<ids::ChannelId>().unwrap());
    assert_eq!(
        json(&channel.missed(since)),
        json!({"channelId": "c1", "sinceDate": 5})
    );
    let hybrid = HybridTimeline::new().with_replies(true);
    assert_eq!(
        json(&hybrid.missed(since)),
        json!({"withReplies": true, "sinceDate": 5})
    );
}
