//! Decoding a page of 100 notes and of 100 notifications, in ASCII and in Japanese, against skipping over the same bytes.
//!
//! Decoding is what the client does with a reply, the check of the text included.
//!
//! `cargo bench -p misskey-tests --bench decoding`. The aim is at most three times what `IgnoredAny` takes, which reads every byte and keeps nothing.
#![allow(clippy::unwrap_used, missing_docs, reason = "a benchmark")]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use misskey_client::Reply;
use misskey_client::models::{Note, Notification};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

/// Items of a recorded page.
const PAGE: usize = 100;

/// A text of people who write Japanese, with the little markup that they use.
const JAPANESE: &str =
    "今日は朝から雨でしたが、夕方には晴れて虹が見えました。写真を撮ったので後で上げますね #空 #虹 ";

fn main_group(criterion: &mut Criterion) {
    let notes = recorded("notes/global-timeline");
    let notifications = recorded("i/notifications");
    page::<Note>(criterion, "100 notes", &notes);
    page::<Note>(criterion, "100 notes in Japanese", &in_japanese(&notes));
    page::<Notification>(criterion, "100 notifications", &notifications);
    page::<Notification>(
        criterion,
        "100 notifications in Japanese",
        &in_japanese(&notifications),
    );
}

fn page<T: DeserializeOwned>(criterion: &mut Criterion, name: &str, items: &[Value]) {
    let body = serde_json::to_vec(items).unwrap();
    let reply = Reply::from_parts(200, None, body.clone());
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Bytes(body.len() as u64));
    group.bench_function("decoded", |bencher| {
        bencher.iter(|| black_box(&reply).list::<T>().unwrap());
    });
    group.bench_function("skipped", |bencher| {
        bencher.iter(|| serde_json::from_slice::<IgnoredAny>(black_box(&body)).unwrap());
    });
    group.finish();
}

/// As many items as a page may have, from what a server answered; repeated where it answered fewer.
fn recorded(endpoint: &str) -> Vec<Value> {
    let lines = include_str!("../data/misskey-2026.3.2/recordings.jsonl").lines();
    let exchanges = lines.map(|line| serde_json::from_str::<Value>(line).unwrap());
    let items: Vec<Value> = exchanges
        .filter(|exchange| exchange["endpoint"] == endpoint && exchange["status"] == 200)
        .flat_map(|exchange| exchange["response"].as_array().unwrap().clone())
        .collect();
    assert!(!items.is_empty(), "no recorded answer of {endpoint}");
    items.into_iter().cycle().take(PAGE).collect()
}

/// The same items with names and texts in Japanese, as long as it takes for a third of the page not to be ASCII.
fn in_japanese(items: &[Value]) -> Vec<Value> {
    let mut items = items.to_vec();
    let mut times = 0;
    while share_beyond_ascii(&items) < 0.33 {
        times += 1;
        for item in &mut items {
            translate(item, &JAPANESE.repeat(times));
        }
    }
    let share = share_beyond_ascii(&items);
    assert!((0.33..0.5).contains(&share), "{share}");
    items
}

fn share_beyond_ascii(items: &[Value]) -> f64 {
    let body = serde_json::to_vec(items).unwrap();
    let beyond = body.iter().filter(|byte| !byte.is_ascii()).count();
    beyond as f64 / body.len() as f64
}

fn translate(value: &mut Value, text: &str) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(old) if name == "text" => text.clone_into(old),
                    Value::String(old) if name == "name" => "空を見る人".clone_into(old),
                    other => translate(other, text),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| translate(item, text)),
        _ => {}
    }
}

criterion_group!(benches, main_group);
criterion_main!(benches);
