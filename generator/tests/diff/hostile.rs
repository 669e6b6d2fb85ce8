//! Documents that nobody would write in good faith: the comparison ends, and says something.

use std::fmt::Write;

use misskey_generator::diff::Diff;
use misskey_generator::{Sources, compare};
use serde_json::{Map, Value, json};

use crate::document::snapshot;

fn compared(old: &Value, new: &Value) -> Diff {
    let (old, new) = (snapshot(old, "2025.1.0"), snapshot(new, "2026.1.0"));
    let diff = compare(&old, &new, &Sources::default()).unwrap();
    assert!(
        compare(&new, &new, &Sources::default())
            .unwrap()
            .changes
            .is_empty()
    );
    diff
}

/// Components that hold one another in a row, the last the first: `A0` to `A99`.
fn ring(name: &str, length: usize, fields: &Value) -> Map<String, Value> {
    (0..length)
        .map(|index| {
            let mut object = fields.clone();
            object["next"] = json!(format!("{name}{}", (index + 1) % length));
            (format!("{name}{index}"), json!({ "object": object }))
        })
        .collect()
}

fn document(ring: Map<String, Value>, first: &str) -> Value {
    let mut document = ring;
    document.insert("a".into(), json!({ "response": first }));
    document.into()
}

#[test]
fn a_long_row_of_other_components() {
    let old = document(ring("Old", 3000, &json!({ "x": "string" })), "Old0");
    let new = document(ring("New", 3000, &json!({ "x": "integer" })), "New0");
    let diff = compared(&old, &new);
    assert!(
        diff.changes
            .iter()
            .any(|change| change.place == "a › response › next.x"),
        "{:?}",
        diff.summary
    );
    assert!(diff.changes.iter().all(|change| change.place.len() < 1000));
}

#[test]
fn rings_that_meet_in_every_combination() {
    let old = document(ring("Old", 499, &json!({})), "Old0");
    let new = document(ring("New", 503, &json!({ "(x)": "string" })), "New0");
    let diff = compared(&old, &new);
    assert!(
        diff.changes
            .iter()
            .any(|change| change.place == "a › response › x"),
        "{:?}",
        diff.summary
    );
    assert!(diff.summary.changes < 30_000, "{:?}", diff.summary);
}

#[test]
fn names_that_name_each_other() {
    let old = json!({ "a": { "response": { "object": { "x": "Lists", "y": "Map" } } }, "Lists": ["Lists"], "Map": { "map": "Map" } });
    let new = json!({ "a": { "response": { "object": { "x": "Lists", "y": "Map" } } }, "Lists": ["Map"], "Map": { "map": "Lists" } });
    compared(&old, &new);
    let other = json!({ "a": { "response": { "object": { "x": "Lists", "y": "Map" } } }, "Lists": ["string"], "Map": "string" });
    assert!(!compared(&old, &other).changes.is_empty());
}

#[test]
fn a_type_in_a_type_in_a_type() {
    let deep = |core: Value| {
        let mut ty = core;
        for _ in 0..15 {
            ty = json!({ "object": { "x": [ty] } });
        }
        json!({ "a": { "response": ty } })
    };
    let diff = compared(&deep(json!("string")), &deep(json!("integer")));
    assert_eq!(diff.changes.len(), 1, "{:#?}", diff.changes);
}

#[test]
fn names_of_any_length_and_kind() {
    let mut long = "é".repeat(2000);
    writeln!(long, " \u{1b}[2J").unwrap();
    let old = json!({ "a": { "response": { "object": { long.clone(): { "object": { long.clone(): "string" } } } } } });
    let new = json!({ "a": { "response": { "object": { long.clone(): { "object": { long: "integer" } } } } } });
    assert_eq!(compared(&old, &new).changes.len(), 1);
}

#[test]
fn nothing_in_common() {
    let endpoints = |name: &str| -> Value {
        (0..300)
            .map(|index| {
                (
                    format!("{name}/{index}"),
                    json!({ "request": { "noteId": "id", "x": "string" }, "response": "string" }),
                )
            })
            .collect::<Map<_, _>>()
            .into()
    };
    let diff = compared(&endpoints("a"), &endpoints("b"));
    // Each is like each at the end that they share, and none is like one alone.
    assert!(diff.summary.wire.breaking == 300, "{:?}", diff.summary);
    assert!(compared(&json!({}), &json!({})).changes.is_empty());
}
