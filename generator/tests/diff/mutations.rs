//! A small document bent at random, against itself before.

use misskey_generator::diff::Kind;
use misskey_generator::{Sources, compare};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::document::{perhaps, snapshot};

fn document() -> Value {
    json!({
        "notes/create": { "request": { "text": "string", "(cw)": "string+null", "(poll)": "Poll", "(visibility)": { "enum": ["public", "home"] } }, "response": "Note", "permission": "write:notes" },
        "notes/show": { "request": { "noteId": "id" }, "response": "Note", "get": true, "errors": { "NO_SUCH_NOTE": {} } },
        "notes/list": { "request": { "(limit)": { "of": "integer", "minimum": 1, "maximum": 100, "default": 10 } }, "response": ["Note"], "limited": true },
        "users/show": { "response": { "oneOf": ["Lite", "Full"] } },
        "Note": { "object": { "id": "id", "text": "string+null", "user": "Lite", "(reply)": "Note+null", "(poll)": "Poll", "tags": ["string"], "counts": { "map": "integer" } } },
        "Poll": { "object": { "choices": [{ "object": { "text": "string", "votes": "integer" } }], "(multiple)": "boolean" } },
        "Lite": { "object": { "id": "id", "name": "string", "state": { "enum": ["on", "off"] } } },
        "Full": { "allOf": ["Lite", { "object": { "mail": "string", "event": { "oneOf": [
            { "object": { "type": { "enum": ["a"] }, "n": "integer" } },
            { "object": { "type": { "enum": ["b"] } } },
        ] } } }] },
    })
}

/// Bends one value of the document.
fn bend(document: &mut Value, place: usize, how: usize) {
    fn places(value: &Value, at: &str, found: &mut Vec<String>) {
        found.push(at.to_owned());
        match value {
            Value::Object(members) => members.iter().for_each(|(key, member)| {
                places(member, &format!("{at}/{}", key.replace('/', "~1")), found);
            }),
            Value::Array(items) => items.iter().enumerate().for_each(|(index, item)| {
                places(item, &format!("{at}/{index}"), found);
            }),
            _ => {}
        }
    }
    let mut found = Vec::new();
    places(document, "", &mut found);
    one(
        document.pointer_mut(&found[place % found.len()]).unwrap(),
        how,
    );
}

const TYPES: &[&str] = &[
    "string",
    "string+null",
    "integer",
    "number",
    "boolean",
    "any",
    "object",
    "id",
    "date",
    "Note",
    "Lite",
    "Full",
    "Poll",
    "Note+null",
];

fn one(value: &mut Value, how: usize) {
    match value {
        Value::String(text) if TYPES.contains(&text.as_str()) => {
            *value = TYPES[how % TYPES.len()].into()
        }
        Value::Bool(flag) => *flag = !*flag,
        Value::Number(number) => *number = (how as u64 % 7).into(),
        Value::Object(keywords) if keywords.contains_key("enum") => {
            keywords["enum"] = json!(["on", "home", format!("v{}", how % 3)])
        }
        Value::Object(keywords) => {
            let fields = if keywords.contains_key("object") {
                "object"
            } else {
                "request"
            };
            match keywords.get_mut(fields) {
                Some(Value::Object(fields)) => fields_of(fields, how),
                _ => {
                    keywords.shift_remove("empty");
                    if keywords.contains_key("response") {
                        keywords.insert("empty".into(), true.into());
                    }
                }
            }
        }
        _ => {}
    }
}

/// A field comes, goes, or may be absent.
fn fields_of(fields: &mut serde_json::Map<String, Value>, how: usize) {
    let name = fields.keys().nth(how / 3 % fields.len().max(1)).cloned();
    match (how % 3, name) {
        (0, Some(name)) if fields.len() > 1 && name != "type" => drop(fields.shift_remove(&name)),
        (1, Some(name)) if name != "type" => {
            let value = fields.shift_remove(&name).unwrap();
            let other = match name.strip_prefix('(') {
                Some(name) => name.trim_end_matches(')').to_owned(),
                None => format!("({name})"),
            };
            fields.insert(other, value);
        }
        _ => {
            fields.insert(format!("extra{}", how % 4), TYPES[how % TYPES.len()].into());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_same_from_both_sides(bends in prop::collection::vec((any::<usize>(), any::<usize>()), 1..6), floor in any::<bool>()) {
        let mut bent = document();
        for (place, how) in bends {
            bend(&mut bent, place, how);
        }
        let Ok(new) = perhaps(&bent, "2026.1.0") else { return Ok(()) };
        let old = snapshot(&document(), "2025.1.0");
        let releases = if floor { vec![old.clone(), new.clone()] } else { Vec::new() };
        let sources = Sources { releases: &releases, floor: "misskey/2025.1.0", ..Sources::default() };
        // Not every bent document can be described; then neither way is compared.
        let Ok(forth) = compare(&old, &new, &sources) else { return Ok(()) };
        let back = compare(&new, &old, &sources).unwrap();
        let seen = |changes: &[misskey_generator::diff::Change], turn: fn(Kind) -> Kind| {
            let mut seen: Vec<_> = changes
                .iter()
                .filter(|change| change.kind != Kind::EndpointRenamed)
                .map(|change| (change.place.clone(), turn(change.kind)))
                .collect();
            seen.sort();
            seen
        };
        prop_assert_eq!(seen(&forth.changes, |kind| kind), seen(&back.changes, Kind::opposite));
        prop_assert!(compare(&new, &new, &sources).unwrap().changes.is_empty());
    }
}
