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

use std::collections::BTreeMap;
use std::path::Path;

use misskey_tests::document::{Declared, Document};
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
        deep.iter().any(|(pointer, _)| pointer == "/roles/0/id"),
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
    let document = release
        .unwrap_or_else(|| panic!("{}: no release of {known:?}", folder.display()))
        .document();
    let exchanges = recording::read(folder);
    let mut found = Vec::new();
    // The same fault at many places is told once, with how often it was seen.
    let mut kinds: BTreeMap<String, (usize, u64)> = BTreeMap::new();
    for exchange in &exchanges {
        for (pointer, what) in contradictions(&document, exchange) {
            let Exchange { endpoint, id, .. } = exchange;
            let kind = format!("{endpoint} {}: {what}", without_numbers(&pointer));
            kinds.entry(kind).or_insert((0, *id)).0 += 1;
            found.push(format!("{endpoint} (exchange {id}) {pointer:?}: {what}"));
        }
    }
    println!(
        "{name}: {} exchanges, {} contradictions of {} kinds",
        exchanges.len(),
        found.len(),
        kinds.len()
    );
    for (kind, (count, first)) in &kinds {
        println!("{count:7} times, first in {first}: {kind}");
    }
    found.len()
}

/// Where an exchange is not as its document declares, with what is wrong.
fn contradictions(document: &Document, exchange: &Exchange) -> Vec<(String, String)> {
    let here = |what: String| vec![(String::new(), what)];
    let status = exchange.status;
    if exchange.extra {
        // Routes that no document lists.
        return Vec::new();
    }
    if status >= 400 {
        return error(document, exchange).map(here).unwrap_or_default();
    }
    let Some(facts) = document.facts(&exchange.endpoint) else {
        return here(format!("{status} of an endpoint that is not declared"));
    };
    match (status, document.response(&exchange.endpoint)) {
        (204, _) if facts.nothing => Vec::new(),
        (200, None) if facts.something => Vec::new(),
        (200, Some(schema)) => match &exchange.response_text {
            Some(text) => document.objections(&schema, &Value::String(text.clone())),
            None => document.objections(&schema, &exchange.response),
        },
        _ => here(format!("status {status} is not declared")),
    }
}

/// What is wrong with an error, if anything is.
fn error(document: &Document, exchange: &Exchange) -> Option<String> {
    let told = &exchange.response["error"];
    let code = told["code"].as_str()?;
    let status = u64::from(exchange.status);
    if document.facts(&exchange.endpoint).is_none() && status == 404 {
        return None;
    }
    let declared: Vec<&Declared> = document
        .errors(&exchange.endpoint)
        .filter(|declared| declared.code == code)
        .collect();
    if declared.is_empty() {
        return Some(format!("{status} {code} is not declared"));
    }
    if !declared.iter().any(|declared| declared.status == status) {
        let said: Vec<u64> = declared.iter().map(|declared| declared.status).collect();
        return Some(format!(
            "{code} is sent with {status} and declared with {said:?}"
        ));
    }
    let id = told["id"].as_str();
    let fits = |declared: &&Declared| declared.id.is_none() || declared.id.as_deref() == id;
    (!declared.iter().any(fits))
        .then(|| format!("{code} is sent with an id that is not declared: {id:?}"))
}

/// A pointer with `*` for each number.
fn without_numbers(pointer: &str) -> String {
    let number = |step: &str| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
    let steps = pointer
        .split('/')
        .map(|step| if number(step) { "*" } else { step });
    steps.collect::<Vec<_>>().join("/")
}
