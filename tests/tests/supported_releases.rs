//! The one crate reads what every supported release may answer: instances of the corrected snapshots from the floor on, to the last
//! member. What is absent stays absent, and what is null stays null.
//!
//! Every third is looked at, the first and the last among them; `SWEEPS=whole` looks at all.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use misskey_client::Reply;
use misskey_tests::document::Document;
use misskey_tests::endpoints::{self, Entry};
use misskey_tests::instance::Instances;
use misskey_tests::known::exact_differences;
use misskey_tests::place::place;
use misskey_tests::releases::supported;
use serde_json::{Value, json};

#[test]
fn every_answer_of_every_supported_release() {
    let mut failures = Failures::default();
    for (place, release) in supported().iter().enumerate() {
        if !is_sample(place) {
            continue;
        }
        let name = release.name();
        let document = release.document();
        let mut maker = Instances::new(&document, 3);
        let (mut answers, mut unknown) = (0, Vec::new());
        for endpoint in document.endpoints() {
            // Endpoints that are gone have no types: `Client::call` is for them.
            let Some(entry) = endpoints::find(endpoint) else {
                unknown.push(endpoint);
                continue;
            };
            answers += each(&name, &document, &mut maker, entry, &mut failures);
        }
        let (places, options) = maker.choices();
        println!(
            "{name}: {answers} answers with {options} options at {places} places; not in the crate: {unknown:?}"
        );
        let missed = maker.missed();
        assert!(missed.is_empty(), "{name}: never made: {missed:#?}");
    }
    for (fault, seen) in &failures.0 {
        let releases: Vec<_> = seen.releases.iter().collect();
        println!(
            "{:6} times in {releases:?}: {fault}; such as {}",
            seen.times, seen.example
        );
    }
    assert_eq!(failures.0.len(), 0, "faults, each listed above");
}

/// Whether the release at this place is looked at: the first, the last and every third; all with `SWEEPS=whole`.
fn is_sample(place: usize) -> bool {
    let is_last = place + 1 == supported().len();
    std::env::var_os("SWEEPS").is_some() || place.is_multiple_of(3) || is_last
}

/// `unmet` of `schemas/names.yaml`.
static UNMET: LazyLock<BTreeMap<String, String>> = LazyLock::new(|| {
    #[derive(serde::Deserialize)]
    struct Names {
        unmet: BTreeMap<String, String>,
    }
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../schemas/names.yaml");
    let names: Names = serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    names.unmet
});

/// What went wrong, by the place in the document.
#[derive(Default)]
struct Failures(BTreeMap<String, Seen>);

#[derive(Default)]
struct Seen {
    times: usize,
    releases: BTreeSet<String>,
    example: String,
}

impl Failures {
    fn add(&mut self, release: &str, fault: String, example: impl FnOnce() -> String) {
        let seen = self.0.entry(fault).or_default();
        if seen.times == 0 {
            seen.example = example();
        }
        seen.times += 1;
        seen.releases.insert(release.to_owned());
    }
}

/// Reads every kind of answer of an endpoint; returns how many there were.
fn each(
    release: &str,
    document: &Document,
    maker: &mut Instances<'_>,
    entry: &Entry,
    failures: &mut Failures,
) -> usize {
    let name = entry.info.name;
    let facts = document.facts(name).unwrap();
    let schema = document.response(name);
    let mut answers = match &schema {
        Some(schema) => maker.of(schema),
        // Nothing is said of the body, so it says nothing.
        None if facts.something => vec![json!({})],
        None => Vec::new(),
    };
    if facts.nothing {
        answers.push(Value::Null);
    }
    let is_fork = !release.starts_with("misskey-");
    if UNMET.contains_key(&format!("{name}.response")) && is_fork {
        // Other answers come to requests that the crate cannot make.
        return 0;
    }
    for answer in &answers {
        let expected = if schema.is_some() {
            answer
        } else {
            &Value::Null
        };
        let at = |pointer: &str| match &schema {
            Some(schema) => place(document, schema, &format!("{name}.response"), pointer),
            None => format!("{name}.response{pointer}"),
        };
        match entry.decode(&reply(answer), answer) {
            Ok(again) => {
                for difference in exact_differences(expected, &again) {
                    // Fields of forks stay out; those of the crate's own releases are told by these.
                    if is_fork && difference.what.starts_with("lost") {
                        continue;
                    }
                    let fault = format!("{}: {}", at(&difference.pointer), kind(&difference.what));
                    failures.add(release, fault, || {
                        format!("{name} {}: {}", difference.pointer, difference.what)
                    });
                }
            }
            Err(error) => {
                let pointer = error.pointer();
                // Without the value, so that the same fault is told once.
                let what = match error.expected() {
                    Some(expected) => {
                        format!("{} is not {expected}", json_kind(answer.pointer(pointer)))
                    }
                    None => error.message().to_owned(),
                };
                let fault = format!("{}: {what}", at(pointer));
                failures.add(release, fault, || format!("{name}: {error}"));
            }
        }
    }
    answers.len()
}

/// An answer as the server sends it.
fn reply(answer: &Value) -> Reply {
    match answer {
        Value::Null => Reply::from_parts(204, None, ""),
        // As the server sends what is a text and nothing else.
        Value::String(text) => {
            Reply::from_parts(200, Some("text/plain; charset=utf-8"), text.clone())
        }
        other => Reply::from_parts(
            200,
            Some("application/json; charset=utf-8"),
            other.to_string(),
        ),
    }
}

/// What differs, without the value that it was seen with.
fn kind(what: &str) -> &str {
    what.split_once(": ").map_or(what, |(kind, _)| kind)
}

/// What kind of JSON a value is.
fn json_kind(value: Option<&Value>) -> &'static str {
    match value {
        None => "nothing",
        Some(Value::Null) => "null",
        Some(Value::Bool(_)) => "a boolean",
        Some(Value::Number(number)) if number.is_f64() => "a fraction",
        Some(Value::Number(_)) => "a number",
        Some(Value::String(_)) => "a string",
        Some(Value::Array(_)) => "an array",
        Some(Value::Object(_)) => "an object",
    }
}
