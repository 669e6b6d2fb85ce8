//! Recorded exchanges of real servers, once more through the crate: requests are written, answers read, errors told.
//!
//! `RECORDINGS=DIR cargo test -p misskey-tests --test replay -- --nocapture` takes `DIR/recordings.jsonl`, or that of every folder in
//! `DIR` (from the workspace's folder, if it is relative); without `RECORDINGS` it is the small sets in `tests/data`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::path::Path;

use misskey_tests::document::Document;
use misskey_tests::known::differences;
use misskey_tests::recording;
use misskey_tests::releases::{Supported, supported};
use misskey_tests::replay::Replay;
use serde_json::json;

#[tokio::test]
async fn replay() {
    let document = Document::corrected();
    let mut failures = 0;
    for folder in recording::given() {
        let name = recording::name(&folder);
        let own = supported().iter().find(|release| release.name() == name);
        let own = own.map(Supported::document);
        let mut replay = Replay::new(&document, own.as_ref());
        let exchanges = recording::read(&folder);
        for exchange in &exchanges {
            replay.exchange(exchange).await;
        }
        println!(
            "{}: {} exchanges",
            recording::name(&folder),
            exchanges.len()
        );
        for (what, count) in &replay.counts {
            println!("{count:7} {what}");
        }
        println!("{:7} failures", replay.failures.len());
        for failure in &replay.failures {
            println!("  {failure}");
        }
        failures += replay.failures.len();
    }
    assert_eq!(failures, 0, "failures, each listed above");
}

/// Without this, a comparison that sees nothing would let everything above pass.
#[test]
fn what_is_lost_is_noticed() {
    let document = Document::corrected();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/misskey-2026.3.2");
    let exchanges = recording::read(&data);
    let own = exchanges
        .iter()
        .find(|exchange| exchange.endpoint == "i" && exchange.status == 200);
    let own = &own.expect("the small set has an answer of `i`").response;
    let schema = document.response("i").unwrap();
    assert_eq!(differences(&document, &schema, own, own), []);

    let mut noticed = 0;
    for (name, value) in own.as_object().unwrap() {
        let pointer = format!("/{name}");
        for (again, what) in [(None, "lost"), (Some(json!([["changed"]])), "became")] {
            let mut less = own.clone();
            match again {
                Some(again) => less[name] = again,
                None => drop(less.as_object_mut().unwrap().remove(name)),
            }
            let found = differences(&document, &schema, own, &less);
            assert!(
                found.iter().any(|it| it.pointer.starts_with(&pointer)),
                "{name} {what} ({value}): {found:?}"
            );
            noticed += 1;
        }
    }
    assert!(noticed > 100, "{noticed}");
    let mut more = own.clone();
    more["undeclared"] = json!(1);
    assert_eq!(
        differences(&document, &schema, &more, own),
        [],
        "nobody promised to keep this"
    );
}
