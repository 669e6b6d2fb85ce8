//! Calls per second over loopback, beside bare `reqwest` doing the same bytes.
//!
//! `cargo bench -p misskey-tests --bench runtime_calls`; the aim is at least 0.95 of bare `reqwest`.
#![allow(clippy::unwrap_used, reason = "a benchmark stops where it fails")]
#![allow(missing_docs, reason = "criterion's macros make functions without")]

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use misskey_tests::loopback::api::{Note, Show};
use misskey_tests::loopback::{NOTE, Request, Server, TOKEN, json};
use tokio::io::AsyncWriteExt;
use tokio::runtime::Runtime;

/// How many calls are under way at once in the second pair.
const TOGETHER: u64 = 32;

/// A server that answers a note and keeps nothing.
async fn server() -> Server {
    Server::raw(|mut stream| async move {
        let answer = json(200, NOTE);
        let mut buffer = Vec::new();
        while Request::read(&mut stream, &mut buffer).await.is_some() {
            stream.write_all(&answer).await.unwrap();
        }
    })
    .await
}

/// What a call does, by hand: the same request, the same checks, the same decoding.
async fn bare(client: &reqwest::Client, url: &str) -> Note {
    let body =
        serde_json::to_vec(&serde_json::json!({"i": TOKEN, "noteId": "9abcdefghi"})).unwrap();
    let request = client
        .post(url)
        .header("content-type", "application/json")
        .header("user-agent", "bare")
        .header("accept", "application/json");
    let response = request.body(body).send().await.unwrap();
    assert!(response.status().is_success());
    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}

fn calls(criterion: &mut Criterion) {
    let runtime = Runtime::new().unwrap();
    let server = runtime.block_on(server());
    let url = format!("{}/api/notes/show", server.origin());
    let ours = server.client();
    // With the runtime's TLS features on, a bare client wants a provider even where it speaks plain HTTP.
    let provider = rustls::crypto::ring::default_provider();
    provider.install_default().unwrap();
    let theirs = reqwest::Client::builder().no_proxy().build().unwrap();

    let mut one = criterion.benchmark_group("one call after the other");
    one.throughput(Throughput::Elements(1));
    one.bench_function("reqwest", |bencher| {
        bencher.to_async(&runtime).iter(|| bare(&theirs, &url))
    });
    one.bench_function("misskey", |bencher| {
        bencher.to_async(&runtime).iter(|| ours.send(Show::some()))
    });
    one.finish();

    let mut many = criterion.benchmark_group("32 calls at once");
    many.throughput(Throughput::Elements(TOGETHER));
    many.bench_function("reqwest", |bencher| {
        bencher.to_async(&runtime).iter(|| async {
            let calls: Vec<_> = (0..TOGETHER)
                .map(|_| {
                    let (client, url) = (theirs.clone(), url.clone());
                    tokio::spawn(async move { bare(&client, &url).await })
                })
                .collect();
            for call in calls {
                call.await.unwrap();
            }
        });
    });
    many.bench_function("misskey", |bencher| {
        bencher.to_async(&runtime).iter(|| async {
            let calls: Vec<_> = (0..TOGETHER)
                .map(|_| tokio::spawn(ours.send(Show::some())))
                .collect();
            for call in calls {
                call.await.unwrap().unwrap();
            }
        });
    });
    many.finish();
}

criterion_group!(benches, calls);
criterion_main!(benches);
