//! The repository's own corrections, on the repository's own snapshots.

use std::collections::BTreeMap;
use std::{fs, path::PathBuf};

use serde_json::{Value, json};

use crate::import::{Snapshot, import};
use crate::sources::overlay::{Applied, Overlay, Release};

const CURRENT: (&str, &str) = ("misskey", "2026.6.0");
const OTHERS: &[(&str, &str)] = &[
    ("misskey", "2024.5.0"),
    ("misskey", "2024.11.0"),
    ("misskey", "2025.4.1"),
    ("misskey", "2025.8.0"),
    ("misskey", "2025.12.2"),
    ("misskey", "2026.3.2"),
    ("cherrypick", "4.17.0"),
    ("misskeyio", "2025.4.1-mhq.13"),
    ("sharkey", "2025.5.2-dev"),
];

fn schemas() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../schemas")
}

fn overlay() -> Overlay {
    Overlay::parse(&fs::read_to_string(schemas().join("overlay.yaml")).unwrap()).unwrap()
}

fn snapshot((software, version): (&str, &str)) -> (Snapshot, Release) {
    let snapshot =
        import(&fs::read(schemas().join(format!("{software}/{version}.json"))).unwrap()).unwrap();
    let release = Release {
        software: snapshot.software.clone(),
        version: snapshot.version.clone(),
    };
    (snapshot, release)
}

fn corrected(which: (&str, &str)) -> (Value, Applied) {
    let (snapshot, release) = snapshot(which);
    let mut document = snapshot.json;
    let applied = overlay().apply(&mut document, &release, &BTreeMap::new());
    (document, applied)
}

/// A corrected document is a snapshot still, but for the two lists at its root.
fn assert_canonical(mut document: Value, which: (&str, &str)) {
    let _: openapiv3::OpenAPI = serde_json::from_value(document.clone())
        .unwrap_or_else(|error| panic!("{which:?}: {error}"));
    for list in ["x-misskey-errors", "x-misskey-permissions"] {
        assert!(
            document.as_object_mut().unwrap().remove(list).is_some(),
            "{which:?}: {list}"
        );
    }
    // An overlay adds at the end of a list; that of an endpoint's errors is sorted.
    for (_, path) in document["paths"].as_object_mut().unwrap() {
        if let Some(errors) = path["post"]["x-misskey-errors"].as_array_mut() {
            errors.sort_by_key(|error| {
                let text = |key: &str| error[key].as_str().unwrap_or_default().to_owned();
                (text("code"), text("id"))
            });
        }
    }
    let again = import(document.to_string().as_bytes())
        .unwrap_or_else(|error| panic!("{which:?}: {error}"));
    assert!(
        again.json == document,
        "{which:?}: a correction left a form that is not canonical: {}",
        first_difference(&again.json, &document)
    );
}

fn first_difference(a: &Value, b: &Value) -> String {
    match (a, b) {
        (Value::Object(a), Value::Object(b)) if a.keys().eq(b.keys()) => {
            let differing = a.keys().find(|key| a[*key] != b[*key]).unwrap();
            format!(
                "/{differing}{}",
                first_difference(&a[differing], &b[differing])
            )
        }
        _ => format!(" {a} instead of {b}"),
    }
}

#[test]
fn every_correction_has_an_effect_on_the_current_release() {
    let (snapshot, release) = snapshot(CURRENT);
    let mut document = snapshot.json;
    let applied = overlay().apply(&mut document, &release, &BTreeMap::new());
    assert!(applied.idle.is_empty());
    assert_eq!(
        applied.used.len() + applied.elsewhere.len(),
        overlay().actions().len()
    );
    assert_canonical(document, CURRENT);
}

#[test]
fn a_correction_that_names_a_release_has_an_effect_on_it() {
    let overlay = overlay();
    for which in OTHERS {
        let (document, applied) = corrected(*which);
        for (name, why) in &applied.idle {
            let limited = overlay
                .actions()
                .nth(name.index)
                .unwrap()
                .releases
                .is_some();
            assert!(!limited, "{which:?}: {name}: {why}");
        }
        assert_canonical(document, *which);
    }
}

#[test]
fn a_correction_that_names_releases_names_one_that_is_here() {
    let overlay = overlay();
    let mut used = vec![false; overlay.actions().len()];
    for which in OTHERS.iter().chain([&CURRENT]) {
        for correction in corrected(*which).1.used {
            used[correction.name.index] = true;
        }
    }
    let unused: Vec<_> = overlay
        .actions()
        .zip(used)
        .filter(|(_, used)| !used)
        .map(|(action, _)| &action.target)
        .collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn known_faults_are_gone() {
    let (document, _) = corrected(CURRENT);
    let errors = |path: &str| {
        document["paths"][path]["post"]["x-misskey-errors"]
            .as_array()
            .unwrap()
    };
    for path in document["paths"].as_object().unwrap().keys() {
        assert!(
            errors(path).iter().all(|error| error["code"] != "I_AM_AI"),
            "{path}"
        );
        let bad_token = errors(path)
            .iter()
            .find(|error| error["code"] == "AUTHENTICATION_FAILED")
            .unwrap();
        assert_eq!(bad_token["status"], 401, "{path}");
    }
    let models = &document["components"]["schemas"];
    assert_eq!(
        models["Following"]["properties"]["follower"],
        json!({"$ref": "#/components/schemas/UserDetailed"})
    );
    assert_eq!(
        models["QueueJob"]["properties"]["progress"],
        json!({"x-misskey-json": true})
    );
    assert_eq!(
        models["EmojiSimple"]["properties"]["aliases"]["items"],
        json!({"type": "string"})
    );
    assert!(
        document["paths"]["/i/registry/get"]["post"]["responses"]
            .get("204")
            .is_some()
    );
    assert!(
        document["x-misskey-permissions"]
            .as_array()
            .unwrap()
            .contains(&json!("read:admin:stream"))
    );
}
