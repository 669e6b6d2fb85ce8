//! Events per second through a typed channel, against bare `tokio-tungstenite` and `serde_json::Value` on the same frames.
//!
//! `cargo bench -p misskey-tests --bench streaming`
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::time::{Duration, Instant};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use futures_util::{SinkExt, StreamExt};
use misskey_client::Client;
use misskey_client::streaming::{HomeTimeline, TimelineEvent};
use serde_json::{Value, json};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::Runtime;
use tokio_tungstenite::tungstenite::Message;

const EVENTS: u64 = 5_000;

/// Recorded notes of a timeline.
fn notes() -> Vec<Value> {
    let recorded = include_str!("../data/misskey-2026.3.2/streaming.jsonl")
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let bodies = recorded.map(|entry| entry["frame"]["body"].clone());
    let notes: Vec<_> = bodies
        .filter(|body| body["type"] == "note")
        .map(|body| body["body"].clone())
        .collect();
    assert!(
        !notes.is_empty(),
        "tests/data/misskey-2026.3.2/streaming.jsonl holds notes"
    );
    notes
}

/// Sends all events whenever it is told anything but a connect.
async fn serve(listener: TcpListener) {
    let notes = notes();
    loop {
        let (tcp, _) = listener.accept().await.unwrap();
        let notes = notes.clone();
        tokio::spawn(async move {
            let mut socket = tokio_tungstenite::accept_async(tcp).await.unwrap();
            let frames = |id: &Value| -> Vec<Message> {
                let frame = |note: &Value| json!({"type": "channel", "body": {"id": id, "type": "note", "body": note}});
                notes
                    .iter()
                    .map(|note| Message::text(frame(note).to_string()))
                    .collect()
            };
            let mut ready = frames(&json!("1"));
            while let Some(Ok(Message::Text(text))) = socket.next().await {
                let frame: Value = serde_json::from_str(&text).unwrap();
                if frame["type"] == "connect" {
                    ready = frames(&frame["body"]["id"]);
                    let answer = json!({"type": "connected", "body": {"id": frame["body"]["id"]}});
                    socket
                        .send(Message::text(answer.to_string()))
                        .await
                        .unwrap();
                    continue;
                }
                for n in 0..usize::try_from(EVENTS).unwrap() {
                    socket.feed(ready[n % ready.len()].clone()).await.unwrap();
                }
                socket.flush().await.unwrap();
            }
        });
    }
}

async fn typed(address: &str, rounds: u64) -> Duration {
    let client = Client::builder(&format!("http://{address}"))
        .unwrap()
        .token("token")
        .build()
        .unwrap();
    let connection = client.stream().await.unwrap();
    let mut home = connection.channel(HomeTimeline::new()).await.unwrap();
    let sender = home.sender();
    let begun = Instant::now();
    for _ in 0..rounds {
        sender.send("go", &()).await.unwrap();
        for _ in 0..EVENTS {
            match home.next().await.unwrap().unwrap() {
                TimelineEvent::Note(note) => std::hint::black_box(note),
                other => panic!("{other:?}"),
            };
        }
    }
    begun.elapsed()
}

async fn bare(address: &str, rounds: u64) -> Duration {
    let tcp = TcpStream::connect(address).await.unwrap();
    tcp.set_nodelay(true).unwrap();
    let (mut socket, _) = tokio_tungstenite::client_async(format!("ws://{address}/streaming"), tcp)
        .await
        .unwrap();
    let begun = Instant::now();
    for _ in 0..rounds {
        socket
            .send(Message::text(r#"{"type":"go"}"#))
            .await
            .unwrap();
        for _ in 0..EVENTS {
            let Message::Text(text) = socket.next().await.unwrap().unwrap() else {
                panic!("not a text")
            };
            let frame: Value = serde_json::from_str(&text).unwrap();
            std::hint::black_box(frame);
        }
    }
    begun.elapsed()
}

fn streaming(criterion: &mut Criterion) {
    // The server on a runtime of its own, so that it is as busy for the one as for the other.
    let server = Runtime::new().unwrap();
    let listener = server.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let address = listener.local_addr().unwrap().to_string();
    server.spawn(serve(listener));
    let runtime = Runtime::new().unwrap();
    let mut group = criterion.benchmark_group("streaming");
    group
        .throughput(Throughput::Elements(EVENTS))
        .sample_size(10)
        .measurement_time(Duration::from_secs(10));
    group.bench_function("typed", |bencher| {
        bencher
            .to_async(&runtime)
            .iter_custom(|rounds| typed(&address, rounds))
    });
    group.bench_function("bare", |bencher| {
        bencher
            .to_async(&runtime)
            .iter_custom(|rounds| bare(&address, rounds))
    });
    group.finish();
}

criterion_group!(benches, streaming);
criterion_main!(benches);
