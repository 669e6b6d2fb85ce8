//! The documents of real servers, as the repository keeps them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::{fs, path::PathBuf};

use misskey_generator::import::{Snapshot, import};
use serde_json::{Value, json};

/// Software, version, base, paths, paths with GET, component schemas.
type Counts = (
    &'static str,
    &'static str,
    Option<&'static str>,
    usize,
    usize,
    usize,
);

const DOCUMENTS: &[Counts] = &[
    ("misskey", "2024.5.0", None, 369, 25, 52),
    ("misskey", "2024.11.0", None, 384, 25, 54),
    ("misskey", "2025.4.1", None, 417, 25, 62),
    ("misskey", "2025.8.0", None, 429, 25, 69),
    ("misskey", "2025.12.2", None, 432, 25, 69),
    ("misskey", "2026.3.2", None, 433, 25, 70),
    ("misskey", "2026.6.0", None, 437, 25, 70),
    ("cherrypick", "4.17.0", Some("2025.10.2"), 465, 26, 71),
    ("misskeyio", "2025.4.1-mhq.13", None, 412, 27, 71),
    ("sharkey", "2025.5.2-dev", None, 448, 27, 69),
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn snapshot_text(software: &str, version: &str) -> String {
    fs::read_to_string(root().join(format!("schemas/{software}/{version}.json"))).unwrap()
}

fn read(software: &str, version: &str) -> Snapshot {
    import(snapshot_text(software, version).as_bytes()).unwrap()
}

#[test]
fn a_snapshot_imports_to_itself() {
    for (software, version, ..) in DOCUMENTS {
        let text = snapshot_text(software, version);
        let again = import(text.as_bytes()).unwrap();
        assert_eq!(
            (again.software.as_str(), again.version.as_str()),
            (*software, *version)
        );
        assert_eq!(again.to_string(), text, "{software} {version}");
    }
}

#[test]
fn a_snapshot_reads_with_openapiv3_as_it_stands() {
    for (software, version, _, paths, _, components) in DOCUMENTS {
        let text = snapshot_text(software, version);
        let document: openapiv3::OpenAPI = serde_json::from_str(&text).unwrap();
        assert_eq!(document.openapi, "3.0.3");
        assert_eq!(document.paths.paths.len(), *paths);
        assert_eq!(document.components.unwrap().schemas.len(), *components);
    }
}

#[test]
fn counts_are_those_of_the_served_documents() {
    for (software, version, base, paths, twins, components) in DOCUMENTS {
        let json = read(software, version).json;
        let source = &json["info"]["x-misskey-source"];
        assert_eq!(source["base"].as_str(), *base);
        let dialect = if *software == "sharkey" {
            "3.1"
        } else {
            "3.1.0"
        };
        assert_eq!(source["openapi"], dialect);
        assert_eq!(source["sha256"].as_str().unwrap().len(), 64);
        let items = json["paths"].as_object().unwrap();
        assert_eq!(items.len(), *paths, "{software} {version}");
        assert_eq!(
            items
                .values()
                .filter(|item| item.get("get").is_some())
                .count(),
            *twins
        );
        assert_eq!(
            json["components"]["schemas"].as_object().unwrap().len(),
            *components
        );
        assert!(items.keys().is_sorted());
    }
}

/// Every object of the document, wherever it stands.
fn objects<'a>(value: &'a Value, visit: &mut impl FnMut(&'a serde_json::Map<String, Value>)) {
    match value {
        Value::Object(members) => {
            visit(members);
            members.values().for_each(|member| objects(member, visit));
        }
        Value::Array(items) => items.iter().for_each(|item| objects(item, visit)),
        _ => {}
    }
}

#[test]
fn one_form_for_one_meaning() {
    for (software, version, ..) in DOCUMENTS {
        let json = read(software, version).json;
        objects(&json, &mut |object| {
            let shown = || format!("{software} {version}: {object:?}");
            if object.contains_key("$ref") {
                assert_eq!(object.len(), 1, "{}", shown());
            }
            assert!(
                !object.get("type").is_some_and(Value::is_array),
                "{}",
                shown()
            );
            assert_ne!(object.get("format"), Some(&json!("misskey:id")));
            assert_ne!(object.get("required"), Some(&json!([])));
            if let Some(values) = object.get("enum").and_then(Value::as_array) {
                let nullable = object.get("nullable") == Some(&json!(true));
                assert_eq!(values.contains(&Value::Null), nullable, "{}", shown());
            }
            for key in ["oneOf", "anyOf"] {
                if let Some(branches) = object.get(key).and_then(Value::as_array) {
                    assert!(branches.len() > 1, "{}", shown());
                }
            }
        });
    }
}

#[test]
fn prose_stays_behind() {
    for (software, version, ..) in DOCUMENTS {
        let json = read(software, version).json;
        objects(&json, &mut |object| {
            // A property may well be called `description`; prose would be a string under that key.
            for key in [
                "summary",
                "example",
                "examples",
                "externalDocs",
                "operationId",
                "message",
            ] {
                assert!(
                    !object.get(key).is_some_and(Value::is_string),
                    "{software} {version}: {key} in {object:?}"
                );
            }
            if let Some(Value::String(description)) = object.get("description") {
                assert!(
                    ["OK", "No content", "Error"].contains(&description.as_str()),
                    "{description}"
                );
            }
        });
    }
}

#[test]
fn what_only_prose_says_is_kept_as_facts() {
    let json = read("misskey", "2026.3.2").json;
    let post = |name: &str| json["paths"][format!("/{name}")]["post"].clone();
    let create = post("notes/create");
    assert_eq!(create["x-misskey-permission"], "write:notes");
    assert_eq!(create["x-misskey-credential"], true);
    assert_eq!(create["x-misskey-rate-limited"], true);
    assert_eq!(create["security"], json!([{ "bearerAuth": [] }]));
    assert_eq!(post("i/change-password")["x-misskey-secure"], true);
    let public = post("meta");
    assert_eq!(public["x-misskey-credential"], false);
    assert_eq!(public.get("security"), None);
    // Optional credential, and yet a permission for those who send one.
    let clip = post("clips/show");
    assert_eq!(
        (&clip["x-misskey-credential"], &clip["x-misskey-permission"]),
        (&json!(false), &json!("read:account"))
    );
    // A status that leaks into an example beats the one it is filed under.
    let no_user = json!({ "code": "NO_SUCH_USER", "id": "4362f8dc-731f-4ad8-a694-be5a88922a24", "status": 404 });
    assert!(
        post("users/show")["x-misskey-errors"]
            .as_array()
            .unwrap()
            .contains(&no_user)
    );
}

#[test]
fn dialects_agree_where_the_apis_do() {
    let [old, new] = ["2025.4.1", "2026.3.2"].map(|version| read("misskey", version).json);
    // `{type: [object, null], allOf: [$ref]}` and `oneOf: [$ref, {type: null}]`.
    let avatar =
        |json: &Value| json["paths"]["/reversi/verify"]["post"]["responses"]["200"].clone();
    assert_eq!(avatar(&old), avatar(&new));
    // `properties` + `anyOf: [{required}]` and `anyOf: [{properties, required}]`.
    for name in [
        "users/show",
        "drive/files/show",
        "admin/emoji/update",
        "users/relation",
        "pages/show",
    ] {
        let body = |json: &Value| json["paths"][format!("/{name}")]["post"]["requestBody"].clone();
        assert_eq!(body(&old), body(&new), "{name}");
    }
}
