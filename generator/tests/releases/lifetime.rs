//! Since which release a thing exists, and in which it is gone.

use misskey_generator::import::Snapshot;
use misskey_generator::model::{Body, Lifetime};

use crate::{at, field, model, snapshot};

fn releases(all: &[(&str, &str)]) -> Vec<Snapshot> {
    all.iter()
        .map(|(version, short)| snapshot(&serde_yaml::from_str(short).unwrap(), version))
        .collect()
}

fn told(lifetime: &Lifetime) -> (&str, &str) {
    (
        lifetime.since.as_deref().unwrap_or("?"),
        lifetime.gone.as_deref().unwrap_or("stays"),
    )
}

/// Each thing comes in one release, and half of them go in the next.
fn three() -> Vec<Snapshot> {
    releases(&[
        (
            "2024.1.0",
            "a: { response: Note }\nNote: { object: { id: id, v: { enum: [x, y] } } }",
        ),
        (
            "2025.1.0",
            "a: { response: Note, permission: read:account, errors: { GONE: {} } }\nb: { request: { (q): string }, response: [Event] }\n\
             Note: { object: { id: id, v: { enum: [x, z] }, text: string, poll: { object: { votes: integer } } } }\n\
             Event: { oneOf: [{ object: { type: { enum: [m] }, n: integer } }, { object: { type: { enum: [o] } } }] }",
        ),
        (
            "2026.1.0",
            "a: { response: Note }\nNote: { object: { id: id, v: { enum: [x] }, poll: { object: { votes: integer, open: boolean } } } }\n\
             b: { response: [Event] }\nEvent: { oneOf: [{ object: { type: { enum: [m] } } }, { object: { type: { enum: [p] } } }] }",
        ),
    ])
}

#[test]
fn endpoints_fields_and_types() {
    let middle = at(&three(), 1, "2024.1.0").api;
    let endpoint = |name: &str| {
        told(
            &middle
                .endpoints
                .iter()
                .find(|endpoint| endpoint.name == name)
                .unwrap()
                .lifetime,
        )
    };
    assert_eq!(endpoint("a"), ("2024.1.0", "stays"));
    assert_eq!(endpoint("b"), ("2025.1.0", "stays"));
    assert_eq!(
        told(&field(&middle, "Note", "id").lifetime),
        ("2024.1.0", "stays")
    );
    assert_eq!(
        told(&field(&middle, "Note", "text").lifetime),
        ("2025.1.0", "2026.1.0")
    );
    assert_eq!(
        told(&field(&middle, "Note", "poll").lifetime),
        ("2025.1.0", "stays")
    );
    assert_eq!(
        told(&field(&middle, "NotePoll", "votes").lifetime),
        ("2025.1.0", "stays")
    );
    assert_eq!(
        told(&model(&middle, "NotePoll").lifetime),
        ("2025.1.0", "stays")
    );
    let request = middle
        .endpoints
        .iter()
        .find(|endpoint| endpoint.name == "b")
        .unwrap()
        .request
        .ty;
    let Body::Struct(fields) = &middle.types[request].body else {
        panic!("no struct")
    };
    assert_eq!(told(&fields[0].lifetime), ("2025.1.0", "2026.1.0"));
}

#[test]
fn values_and_branches() {
    let middle = at(&three(), 1, "2024.1.0").api;
    let Body::Enum(values) = &model(&middle, "NoteV").body else {
        panic!("no enum")
    };
    let values: Vec<_> = values
        .iter()
        .map(|variant| (variant.value.as_str(), told(&variant.lifetime)))
        .collect();
    assert_eq!(
        values,
        [
            ("x", ("2024.1.0", "stays")),
            ("z", ("2025.1.0", "2026.1.0"))
        ]
    );
    let Body::Tagged { branches, .. } = &model(&middle, "Event").body else {
        panic!("no union")
    };
    let branches: Vec<_> = branches
        .iter()
        .map(|branch| (branch.values[0].as_str(), told(&branch.lifetime)))
        .collect();
    assert_eq!(
        branches,
        [
            ("m", ("2025.1.0", "stays")),
            ("o", ("2025.1.0", "2026.1.0"))
        ]
    );
    assert_eq!(
        told(&field(&middle, "EventM", "n").lifetime),
        ("2025.1.0", "2026.1.0")
    );
    assert_eq!(
        told(&model(&middle, "EventO").lifetime),
        ("2025.1.0", "2026.1.0")
    );
}

#[test]
fn permissions_and_error_codes() {
    let middle = at(&three(), 1, "2024.1.0").api;
    assert_eq!(
        told(&middle.permissions[0].lifetime),
        ("2025.1.0", "2026.1.0")
    );
    assert_eq!(
        told(&middle.codes["GONE"].lifetime),
        ("2025.1.0", "2026.1.0")
    );
}

#[test]
fn the_newest_release_loses_nothing_and_the_oldest_has_all_along() {
    let newest = at(&three(), 2, "2024.1.0").api;
    assert_eq!(
        told(&field(&newest, "NotePoll", "open").lifetime),
        ("2026.1.0", "stays")
    );
    assert_eq!(
        told(&field(&newest, "NotePoll", "votes").lifetime),
        ("2025.1.0", "stays")
    );
    let oldest = at(&three(), 0, "2024.1.0").api;
    assert_eq!(
        told(&model(&oldest, "Note").lifetime),
        ("2024.1.0", "stays")
    );
    let Body::Enum(values) = &model(&oldest, "NoteV").body else {
        panic!("no enum")
    };
    assert_eq!(told(&values[1].lifetime), ("2024.1.0", "2025.1.0"));
}

#[test]
fn what_was_away_for_a_while_came_first() {
    let document = |fields: &str| format!("a: {{ response: Note }}\nNote: {{ object: {fields} }}");
    let (with, without) = (document("{ id: id, x: string }"), document("{ id: id }"));
    let all = releases(&[
        ("2024.1.0", &with),
        ("2025.1.0", &without),
        ("2026.1.0", &with),
    ]);
    assert_eq!(
        told(&field(&at(&all, 2, "2024.1.0").api, "Note", "x").lifetime),
        ("2024.1.0", "stays")
    );
    assert_eq!(
        told(&field(&at(&all, 0, "2024.1.0").api, "Note", "x").lifetime),
        ("2024.1.0", "2025.1.0")
    );
}

#[test]
fn releases_are_ordered_by_their_numbers() {
    let document = |fields: &str| format!("a: {{ response: Note }}\nNote: {{ object: {fields} }}");
    let (with, without) = (document("{ id: id, x: string }"), document("{ id: id }"));
    // 2025.12.0 is newer than 2025.8.0, and the order of the list says nothing.
    let all = releases(&[
        ("2026.1.0", &with),
        ("2025.12.0", &with),
        ("2025.8.0", &without),
    ]);
    assert_eq!(
        told(&field(&at(&all, 0, "2025.8.0").api, "Note", "x").lifetime),
        ("2025.12.0", "stays")
    );
}

#[test]
fn one_release_alone_tells_nothing() {
    let all = releases(&[(
        "2026.1.0",
        "a: { response: Note }\nNote: { object: { id: id } }",
    )]);
    let api = at(&all, 0, "2026.1.0").api;
    assert_eq!(field(&api, "Note", "id").lifetime, Lifetime::default());
}
