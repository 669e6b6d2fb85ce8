//! Recorded answers against what the same release's document says, corrected: where they contradict each other, the overlay lacks a
//! correction, or has a wrong one.
//!
//! `RECORDINGS=DIR cargo test -p misskey-tests --test recorded_documents -- --nocapture` takes `DIR/recordings.jsonl`, or that of every
//! folder in `DIR`; without `RECORDINGS` it is the small sets in `tests/data`. A folder is called as the release is: `misskey-2024.5.0`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::path::Path;

use misskey_tests::contradictions::{Contradictions, contradictions};
use misskey_tests::document::Document;
use misskey_tests::recording::{self, Exchange};
use misskey_tests::releases::{Supported, supported};
use serde_json::Value;

#[test]
fn every_recorded_answer_is_one_that_its_document_declares() {
    let supported = supported();
    let mut contradictions = 0;
    for folder in recording::given() {
        contradictions += recorded(supported, &folder);
    }
    assert_eq!(contradictions, 0, "contradictions, each listed above");
}

/// Without this, a correction that became useless would stay.
#[test]
fn a_correction_has_an_effect_on_every_release_that_it_names() {
    for supported in supported() {
        assert_eq!(supported.idle, [""; 0], "{}", supported.name());
    }
}

/// Without this, recordings that show no fault of any document would let everything above pass.
#[test]
fn the_small_sets_contradict_every_document_as_it_is_served() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let mut shown = 0;
    for release in supported() {
        let folder = data.join(release.name());
        if !folder.is_dir() {
            continue;
        }
        let served = Document::of(&release.served);
        let exchanges = recording::read(&folder);
        let found = exchanges
            .iter()
            .flat_map(|exchange| contradictions(&served, exchange));
        assert_ne!(found.count(), 0, "{}", release.name());
        shown += 1;
    }
    assert_eq!(shown, 6);
}

/// Without this, a judge who accepts everything would let everything above pass.
#[test]
fn what_no_document_declares_is_noticed() {
    let supported = supported();
    let current = supported.last().unwrap();
    let document = current.document();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("data")
        .join(current.name());
    let exchanges = recording::read(&folder);
    let noticed = |change: &dyn Fn(&mut Exchange), endpoint: &str, status: u16| {
        let fits = |it: &&Exchange| it.endpoint == endpoint && it.status == status;
        let exchange = exchanges.iter().find(fits);
        let mut exchange = exchange
            .unwrap_or_else(|| panic!("{endpoint} {status}"))
            .clone();
        assert_eq!(contradictions(&document, &exchange), []);
        change(&mut exchange);
        contradictions(&document, &exchange)
    };
    let lacking = noticed(
        &|it| drop(it.response.as_object_mut().unwrap().remove("username")),
        "i",
        200,
    );
    assert_eq!(lacking.len(), 1, "{lacking:?}");
    let nothing = noticed(&|it| it.response = Value::Null, "i", 200);
    assert!(!nothing.is_empty());
    let deep = noticed(
        &|it| it.response["roles"] = serde_json::json!([{ "id": 5 }]),
        "i",
        200,
    );
    assert!(
        deep.iter().any(|it| it.pointer == "/roles/0/id"),
        "{deep:?}"
    );
    let status = noticed(&|it| it.status = 204, "i", 200);
    assert_eq!(status.len(), 1, "{status:?}");
}

/// How many contradictions a folder holds, each of them printed.
fn recorded(supported: &[Supported], folder: &Path) -> usize {
    let name = recording::name(folder);
    let release = supported.iter().find(|release| release.name() == name);
    let known: Vec<_> = supported.iter().map(Supported::name).collect();
    let release =
        release.unwrap_or_else(|| panic!("{}: no release of {known:?}", folder.display()));
    let exchanges = recording::read(folder);
    let mut found = Contradictions::new(&release.corrected);
    for exchange in &exchanges {
        found.judge(exchange);
    }
    println!(
        "{name}: {} exchanges, {} contradictions of {} kinds",
        exchanges.len(),
        found.count(),
        found.kinds().count()
    );
    for kind in found.kinds() {
        println!("{kind}");
    }
    found.count()
}
