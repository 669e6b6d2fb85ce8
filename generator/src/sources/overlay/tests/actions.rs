//! The overlay's own rules, each on a document small enough to read.

use std::collections::BTreeMap;

use crate::sources::overlay::{Idle, Overlay, Release};
use serde_json::{Value, json};

fn release(version: &str) -> Release {
    Release {
        software: "misskey".to_owned(),
        version: version.to_owned(),
    }
}

/// An overlay of one action, with its reason and evidence.
fn one(action: &str) -> Overlay {
    Overlay::parse(&with_actions(&format!(
        "  - {}\n",
        action.trim().replace('\n', "\n    ")
    )))
    .unwrap()
}

fn with_actions(actions: &str) -> String {
    let actions = actions.replace("$WHY", "x-reason: r, x-evidence: e");
    format!("overlay: 1.0.0\ninfo: {{title: t, version: 1.0.0}}\nactions:\n{actions}")
}

fn corrected(overlay: &Overlay, document: Value) -> Value {
    let mut document = document;
    overlay.apply(&mut document, &release("2026.3.2"), &BTreeMap::new());
    document
}

fn refusal(yaml: &str) -> String {
    Overlay::parse(yaml).unwrap_err().to_string()
}

#[test]
fn an_update_merges_objects_and_appends_to_arrays() {
    let overlay = one("{target: $.a, update: {b: {c: 2}, d: [3], e: new}, $WHY}");
    let document = json!({"a": {"b": {"c": 1, "keep": true}, "d": [1, 2]}, "other": 0});
    let expected =
        json!({"a": {"b": {"c": 2, "keep": true}, "d": [1, 2, 3], "e": "new"}, "other": 0});
    assert_eq!(corrected(&overlay, document), expected);
}

#[test]
fn an_update_of_a_selected_array_is_one_more_entry() {
    let overlay = one("{target: $.a, update: [2, 3], $WHY}");
    assert_eq!(
        corrected(&overlay, json!({"a": [1]})),
        json!({"a": [1, [2, 3]]})
    );
}

#[test]
fn every_selected_place_is_updated() {
    let overlay = one("{target: \"$.errors[?@.code == 'A']\", update: {status: 401}, $WHY}");
    let document = json!({"errors": [{"code": "A", "status": 403}, {"code": "B", "status": 403}, {"code": "A", "status": 401}]});
    let expected = json!({"errors": [{"code": "A", "status": 401}, {"code": "B", "status": 403}, {"code": "A", "status": 401}]});
    let mut document = document;
    let applied = overlay.apply(&mut document, &release("1.0.0"), &BTreeMap::new());
    assert_eq!(document, expected);
    assert_eq!(applied.used[0].reason, "r");
}

#[test]
fn removal_takes_out_each_place_whatever_their_order() {
    let overlay =
        one("{target: \"$.required[?@ == 'a' || @ == 'c' || @ == 'd']\", remove: true, $WHY}");
    assert_eq!(
        corrected(&overlay, json!({"required": ["a", "b", "c", "d", "e"]})),
        json!({"required": ["b", "e"]})
    );
    // A place inside another selected one.
    let overlay = one("{target: $..x, remove: true, $WHY}");
    assert_eq!(
        corrected(&overlay, json!({"x": {"x": 1}, "y": [{"x": 2, "z": 3}]})),
        json!({"y": [{"z": 3}]})
    );
}

#[test]
fn removal_keeps_the_order_of_what_stays() {
    let overlay = one("{target: $.b, remove: true, $WHY}");
    let text = corrected(&overlay, json!({"a": 1, "b": 2, "c": 3, "d": 4})).to_string();
    assert_eq!(text, r#"{"a":1,"c":3,"d":4}"#);
}

#[test]
fn an_action_without_effect_is_listed_with_its_name() {
    let twice = "  - {target: $.a, update: {b: 1}, $WHY}\n  - {target: $.a, description: again, update: {b: 1}, $WHY}\n";
    let overlay = Overlay::parse(&with_actions(twice)).unwrap();
    let applied = overlay.apply(
        &mut json!({"a": {}}),
        &release("2026.3.2"),
        &BTreeMap::new(),
    );
    let [(action, why)] = applied.idle.as_slice() else {
        panic!("{applied:?}");
    };
    assert_eq!(action.to_string(), "actions[1] `$.a` (again)");
    assert_eq!(*why, Idle::ChangesNothing);

    let overlay = one("{target: $.nowhere, remove: true, $WHY}");
    let applied = overlay.apply(
        &mut json!({"a": {}}),
        &release("2026.3.2"),
        &BTreeMap::new(),
    );
    assert!(
        matches!(applied.idle.as_slice(), [(action, Idle::MatchesNothing)] if action.index == 0),
        "{applied:?}"
    );
}

#[test]
fn for_a_foreign_document_actions_without_effect_are_listed() {
    let actions =
        "  - {target: $.nowhere, remove: true, $WHY}\n  - {target: $.a, update: {b: 1}, $WHY}\n";
    let overlay = Overlay::parse(&with_actions(actions)).unwrap();
    let mut document = json!({"a": {}});
    let applied = overlay.apply(&mut document, &release("1.0.0"), &BTreeMap::new());
    assert_eq!(document, json!({"a": {"b": 1}}));
    assert_eq!(applied.idle.len(), 1);
    assert_eq!(
        (applied.idle[0].0.index, applied.idle[0].1),
        (0, Idle::MatchesNothing)
    );
    assert_eq!(applied.used[0].name.index, 1);
}

#[test]
fn an_action_concerns_the_releases_it_names() {
    let concerned = |range: &str, software: &str, version: &str| {
        let overlay = one(&format!(
            "{{target: $, update: {{b: 1}}, $WHY, x-releases: {range}}}"
        ));
        let release = Release {
            software: software.to_owned(),
            version: version.to_owned(),
        };
        overlay
            .apply(&mut json!({}), &release, &BTreeMap::new())
            .elsewhere
            .is_empty()
    };
    let cases = [
        ("misskey 2024.5.0..2025.4.1", "misskey", "2024.5.0", true),
        ("misskey 2024.5.0..2025.4.1", "misskey", "2024.11.0", true),
        ("misskey 2024.5.0..2025.4.1", "misskey", "2025.4.1", true),
        ("misskey 2024.5.0..2025.4.1", "misskey", "2025.8.0", false),
        ("misskey 2024.5.0..2025.4.1", "misskey", "2024.2.0", false),
        (
            "misskey 2024.5.0..2025.4.1",
            "cherrypick",
            "2024.11.0",
            false,
        ),
        ("misskey ..2025.4.1", "misskey", "2023.12.0", true),
        ("misskey 2025.4.1..", "misskey", "2026.3.2", true),
        ("misskey 2026.3.2", "misskey", "2026.3.2", true),
        ("misskey 2026.3.2", "misskey", "2026.3.1", false),
        ("cherrypick", "cherrypick", "no-version-at-all", true),
        (
            "[misskey 2024.5.0, misskey 2025.4.1]",
            "misskey",
            "2025.4.1",
            true,
        ),
        (
            "[misskey 2024.5.0, misskey 2025.4.1]",
            "misskey",
            "2024.11.0",
            false,
        ),
        ("misskey ..2026.3.2", "misskey", "odd", false),
    ];
    for (range, software, version, expected) in cases {
        assert_eq!(
            concerned(range, software, version),
            expected,
            "{range} and {software} {version}"
        );
    }
}

#[test]
fn what_does_not_fit_is_left_out_whole() {
    let refused = |action: &str| {
        let before = json!({"a": 1, "o": {}, "l": [{}, 1]});
        let mut document = before.clone();
        let applied = one(action).apply(&mut document, &release("2026.3.2"), &BTreeMap::new());
        assert_eq!(document, before);
        assert!(applied.used.is_empty() && applied.idle.is_empty());
        let (name, why) = &applied.left_out[0];
        format!("{name}: {why}")
    };
    assert!(
        refused("{target: $.a, update: {b: 1}, $WHY}")
            .contains("actions[0] `$.a`: the target selects a plain value")
    );
    // The first of the two places could be updated.
    assert!(refused("{target: '$.l[*]', update: {b: 1}, $WHY}").contains("a plain value"));
    assert!(refused("{target: $.o, update: 5, $WHY}").contains("must be an object"));
    assert!(refused("{target: $, remove: true, $WHY}").contains("whole document"));
}

#[test]
fn an_overlay_that_is_none_is_refused() {
    for (actions, expected) in [
        (
            "  - {target: $.a, update: {}, x-evidence: e}\n",
            "`x-reason` is missing",
        ),
        (
            "  - {target: $.a, update: {}, x-reason: ' ', x-evidence: e}\n",
            "`x-reason` is missing",
        ),
        (
            "  - {target: $.a, update: {}, x-reason: r}\n",
            "`x-evidence` is missing",
        ),
        (
            "  - {target: $.a, update: {}, x-reason: r, x-evidence: []}\n",
            "`x-evidence` is missing",
        ),
        (
            "  - {target: $.a, $WHY}\n",
            "either has an `update` or says `remove: true`",
        ),
        (
            "  - {target: $.a, update: {}, remove: true, $WHY}\n",
            "either has an `update` or says `remove: true`",
        ),
        ("  - {target: 'a.b', remove: true, $WHY}\n", "no JSONPath"),
        ("  - {target: '$.a[', remove: true, $WHY}\n", "no JSONPath"),
        (
            "  - {target: $.a, remove: true, $WHY, x-releases: 2024.5.0}\n",
            "`x-releases`: `2024.5.0` does not read like",
        ),
        (
            "  - {target: $.a, remove: true, $WHY, x-releases: misskey 2..1}\n",
            "does not read like",
        ),
        (
            "  - {target: $.a, remove: true, $WHY, x-release: misskey}\n",
            "unknown field `x-release`",
        ),
        (
            "  - {target: $.a, update: {b: 1, b: 2}, $WHY}\n",
            "duplicate",
        ),
        ("  - {remove: true, $WHY}\n", "missing field `target`"),
        ("  []\n", "no actions"),
    ] {
        let text = refusal(&with_actions(actions));
        assert!(text.contains(expected), "{actions}: {text}");
    }
    assert!(
        refusal("overlay: 2.0.0\ninfo: {title: t, version: v}\nactions: []")
            .contains("overlay 2.0.0 is not known")
    );
    assert!(refusal("{").contains("not an overlay"));
    assert!(refusal("").contains("not an overlay"));
}
