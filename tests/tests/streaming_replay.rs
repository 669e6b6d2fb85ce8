//! Recorded frames, replayed: every frame that a server sent goes over a loopback WebSocket through the typed channel that it
//! was sent to, and must come out as a known event.
//!
//! `RECORDINGS=DIR cargo test -p misskey-tests --test streaming_replay -- --nocapture` replays `DIR/streaming.jsonl`, or that of every
//! folder in `DIR`; without `RECORDINGS` it is the small sets in `tests/data`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod streaming_server;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use futures_util::StreamExt;
use misskey_client::Error;
use misskey_client::ids::{
    AntennaId, ChannelId, ChatRoomId, NoteId, ReversiGameId, RoleId, UserId, UserListId,
};
use misskey_client::streaming::*;
use misskey_tests::recording;
use serde_json::Value;
use streaming_server::{Peer, Server, pair, parsed, within};

/// One frame from a server, with the channel that it came over.
struct Recorded {
    line: usize,
    channel: String,
    kind: String,
    body: Value,
}

fn load(path: &Path) -> Vec<Recorded> {
    let text =
        std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut channels: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut recorded = Vec::new();
    for (index, line) in text.lines().enumerate() {
        let line_number = index + 1;
        let entry: Value = serde_json::from_str(line)
            .unwrap_or_else(|error| panic!("line {line_number}: {error}"));
        let Some(frame) = entry.get("frame") else {
            continue;
        };
        let body = &frame["body"];
        let of = |name: &str| {
            (
                entry["conn"].as_str().unwrap_or_default().to_owned(),
                body[name].as_str().unwrap_or_default().to_owned(),
            )
        };
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        match (entry["dir"].as_str(), frame["type"].as_str()) {
            (Some("out"), Some("connect")) => {
                channels.insert(of("id"), text(&body["channel"]));
            }
            (Some("in"), Some("channel")) => {
                // A part of a recording may lack the connect; channel ids name their channel.
                let channel = channels
                    .get(&of("id"))
                    .cloned()
                    .unwrap_or_else(|| text(&body["id"]));
                recorded.push(Recorded {
                    line: line_number,
                    channel,
                    kind: text(&body["type"]),
                    body: body["body"].clone(),
                });
            }
            (Some("in"), Some("noteUpdated")) => {
                recorded.push(Recorded {
                    line: line_number,
                    channel: "noteUpdated".into(),
                    kind: text(&body["type"]),
                    body: body["body"].clone(),
                });
            }
            (Some("in"), Some("connected")) => {}
            (Some("in"), Some(kind)) => {
                recorded.push(Recorded {
                    line: line_number,
                    channel: String::new(),
                    kind: kind.into(),
                    body: body.clone(),
                });
            }
            _ => {}
        }
    }
    recorded
}

/// What came out, one for each frame: nothing where it was known, else what is wrong.
async fn drain<E: std::fmt::Debug>(
    mut events: impl futures_util::Stream<Item = Result<E, Error>> + Unpin,
    count: usize,
    is_known: impl Fn(&E) -> bool,
) -> Vec<Option<String>> {
    let mut out = Vec::new();
    for _ in 0..count {
        out.push(match within(events.next()).await.unwrap() {
            Ok(event) if is_known(&event) => None,
            Ok(event) => Some(format!("{event:?}").chars().take(200).collect()),
            Err(error) => Some(error.to_string()),
        });
    }
    out
}

async fn play(peer: &mut Peer, id: &str, frames: &[&Recorded]) {
    for frame in frames {
        peer.event(id, &frame.kind, frame.body.clone()).await;
    }
}

/// Every channel with a way to open it and to tell its known events.
macro_rules! through {
    ($connection:ident, $peer:ident, $name:expr, $frames:expr, { $($channel:literal => $params:expr, $Event:ident;)* }) => {
        match $name {
            $($channel => {
                let (opened, id) = tokio::join!($connection.channel($params), $peer.open($channel));
                let is_known = |event: &$Event| !matches!(event, $Event::Unknown { .. } | $Event::Gap(_) | $Event::Lagged(_));
                let (out, ()) = tokio::join!(drain(opened.unwrap(), $frames.len(), is_known), play(&mut $peer, &id, $frames));
                out
            })*
            "noteUpdated" => {
                let capture = $connection.capture(&parsed::<NoteId>("note")).await.unwrap();
                $peer.expect("subNote").await;
                let is_known = |event: &NoteUpdated| !matches!(event, NoteUpdated::Unknown { .. } | NoteUpdated::Gap(_) | NoteUpdated::Lagged(_));
                let (out, ()) = tokio::join!(drain(capture, $frames.len(), is_known), async {
                    for frame in $frames {
                        let body = serde_json::json!({"id": "note", "type": frame.kind, "body": frame.body});
                        $peer.send(&serde_json::json!({"type": "noteUpdated", "body": body})).await;
                    }
                });
                out
            }
            "" => {
                let is_known = |event: &Broadcast| !matches!(event, Broadcast::Unknown { .. } | Broadcast::Gap(_) | Broadcast::Lagged(_));
                let (out, ()) = tokio::join!(drain($connection.broadcasts(), $frames.len(), is_known), async {
                    for frame in $frames {
                        $peer.send(&serde_json::json!({"type": frame.kind, "body": frame.body})).await;
                    }
                });
                out
            }
            other => panic!("line {}: no channel `{other}` is known", $frames[0].line),
        }
    };
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_recorded_frame_is_a_known_event() {
    let mut not_understood = 0;
    for folder in recording::given() {
        not_understood += replay(&folder).await;
    }
    assert_eq!(not_understood, 0, "frames, each listed above");
}

/// How many frames of a folder were not understood.
async fn replay(folder: &Path) -> usize {
    let path = folder.join("streaming.jsonl");
    let recorded = load(&path);
    assert!(!recorded.is_empty(), "{} holds no frames", path.display());
    let mut by_channel: BTreeMap<&str, Vec<&Recorded>> = BTreeMap::new();
    for frame in &recorded {
        by_channel.entry(&frame.channel).or_default().push(frame);
    }
    let server = Server::start().await;
    let mut failures = Vec::new();
    let mut kinds: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (channel, frames) in &by_channel {
        let (connection, mut peer) = pair(&server, &server.client()).await;
        let frames = frames.as_slice();
        let out = through!(connection, peer, *channel, frames, {
            "main" => Main::new(), MainEvent;
            "homeTimeline" => HomeTimeline::new(), TimelineEvent;
            "localTimeline" => LocalTimeline::new(), TimelineEvent;
            "hybridTimeline" => HybridTimeline::new(), TimelineEvent;
            "globalTimeline" => GlobalTimeline::new(), TimelineEvent;
            "userList" => UserList::new(parsed::<UserListId>("x")), UserListEvent;
            "hashtag" => Hashtag::new(vec![vec!["x".to_owned()]]), TimelineEvent;
            "roleTimeline" => RoleTimeline::new(parsed::<RoleId>("x")), TimelineEvent;
            "antenna" => Antenna::new(parsed::<AntennaId>("x")), TimelineEvent;
            "channel" => Channel::new(parsed::<ChannelId>("x")), TimelineEvent;
            "drive" => Drive::new(), DriveEvent;
            "serverStats" => ServerStats::new(), ServerStatsEvent;
            "queueStats" => QueueStats::new(), QueueStatsEvent;
            "admin" => Admin::new(), AdminEvent;
            "chatUser" => ChatUser::new(parsed::<UserId>("x")), ChatUserEvent;
            "chatRoom" => ChatRoom::new(parsed::<ChatRoomId>("x")), ChatRoomEvent;
            "reversi" => Reversi::new(), ReversiEvent;
            "reversiGame" => ReversiGame::new(parsed::<ReversiGameId>("x")), ReversiGameEvent;
        });
        for (frame, wrong) in frames.iter().zip(out) {
            kinds.insert((&frame.channel, &frame.kind));
            failures.extend(wrong.map(|wrong| {
                format!(
                    "line {}: {} {}: {wrong}",
                    frame.line, frame.channel, frame.kind
                )
            }));
        }
        tokio::join!(connection.close(), peer.ended());
    }
    for failure in &failures {
        println!("{failure}");
    }
    println!(
        "{}: {} frames of {} kinds, {} not understood",
        recording::name(folder),
        recorded.len(),
        kinds.len(),
        failures.len()
    );
    failures.len()
}
