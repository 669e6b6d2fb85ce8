//! Decoding a page of 100 notes and of 100 notifications, against skipping over the same bytes.
//!
//! `cargo bench -p misskey-tests --bench decoding`. The aim is at most three times what `IgnoredAny` takes, which reads every byte and keeps nothing.
#![allow(clippy::unwrap_used, missing_docs, reason = "a benchmark")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use misskey_client::models::{Note, Notification};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

/// Items of a recorded page.
const PAGE: usize = 100;

fn main_group(criterion: &mut Criterion) {
    page::<Note>(criterion, "100 notes", "notes/global-timeline");
    page::<Notification>(criterion, "100 notifications", "i/notifications");
}

fn page<T: DeserializeOwned>(criterion: &mut Criterion, name: &str, endpoint: &str) {
    let body = recorded_page(endpoint);
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Bytes(body.len() as u64));
    group.bench_function("decoded", |bencher| {
        bencher.iter(|| serde_json::from_slice::<Vec<T>>(black_box(&body)).unwrap());
    });
    group.bench_function("skipped", |bencher| {
        bencher.iter(|| serde_json::from_slice::<IgnoredAny>(black_box(&body)).unwrap());
    });
    group.finish();
}

/// As many items as a page may have, from what a server answered; repeated where it answered fewer.
fn recorded_page(endpoint: &str) -> Vec<u8> {
    let lines = include_str!("../data/misskey-2026.3.2/recordings.jsonl").lines();
    let exchanges = lines.map(|line| serde_json::from_str::<Value>(line).unwrap());
    let items: Vec<Value> = exchanges
        .filter(|exchange| exchange["endpoint"] == endpoint && exchange["status"] == 200)
        .flat_map(|exchange| exchange["response"].as_array().unwrap().clone())
        .collect();
    assert!(!items.is_empty(), "no recorded answer of {endpoint}");
    let page: Vec<&Value> = items.iter().cycle().take(PAGE).collect();
    serde_json::to_vec(&page).unwrap()
}

criterion_group!(benches, main_group);
criterion_main!(benches);
