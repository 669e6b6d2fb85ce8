//! The compatibility floor.

use misskey_generator::model::Presence::{Maybe, Nullable, Optional, Required};
use misskey_generator::model::{Body, Type};

use crate::{described, field, holds_nulls, may_be_empty, model, presence};

const OLD: &str = "2025.1.0";

/// An older release and the one described, with a component `Note` that `a` answers.
fn notes(old: &str, new: &str) -> misskey_generator::Described {
    let document = |fields: &str| format!("a: {{ response: Note }}\nNote: {{ object: {fields} }}");
    described(&[(OLD, &document(old)), ("2026.1.0", &document(new))], OLD)
}

#[test]
fn what_the_older_release_lacks_may_be_absent() {
    let api = notes(
        "{ id: id }",
        "{ id: id, text: string, cw: string+null, (poll): string, any: any }",
    )
    .api;
    assert_eq!(presence(&api, "Note", "id"), Required);
    assert_eq!(presence(&api, "Note", "text"), Optional);
    assert_eq!(presence(&api, "Note", "cw"), Maybe);
    assert_eq!(presence(&api, "Note", "poll"), Optional);
    assert_eq!(presence(&api, "Note", "any"), Maybe);
}

#[test]
fn what_the_older_release_has_as_optional_or_null_is_so() {
    let api = notes(
        "{ absent: id, (a): string, b: string+null, (c): string+null, (d): string, e: any }",
        "{ a: string, b: string, c: string, d: string+null, e: any }",
    )
    .api;
    assert_eq!(presence(&api, "Note", "a"), Optional);
    assert_eq!(presence(&api, "Note", "b"), Nullable);
    assert_eq!(presence(&api, "Note", "c"), Maybe);
    assert_eq!(presence(&api, "Note", "d"), Maybe);
    assert_eq!(presence(&api, "Note", "e"), Required);
}

#[test]
fn what_the_older_release_promises_is_no_more_than_it_was() {
    let api = notes(
        "{ a: string, b: string }",
        "{ (a): string, b: string+null }",
    )
    .api;
    assert_eq!(presence(&api, "Note", "a"), Optional);
    assert_eq!(presence(&api, "Note", "b"), Nullable);
}

#[test]
fn the_document_alone_stays_beside_it() {
    let described = notes("{ id: id }", "{ id: id, text: string }");
    assert_eq!(presence(&described.stated, "Note", "text"), Required);
    assert_eq!(presence(&described.api, "Note", "text"), Optional);
}

#[test]
fn nulls_inside_lists_and_maps() {
    let api = notes(
        "{ list: [string+null], map: { map: string+null }, plain: [string], deep: [[string+null]] }",
        "{ list: [string], map: { map: string }, plain: [string], deep: [[string]] }",
    )
    .api;
    assert!(holds_nulls(&field(&api, "Note", "list").ty));
    assert!(holds_nulls(&field(&api, "Note", "map").ty));
    assert!(!holds_nulls(&field(&api, "Note", "plain").ty));
    assert_eq!(presence(&api, "Note", "list"), Required);
    let Type::List(deep) = &field(&api, "Note", "deep").ty else {
        panic!("a list of lists");
    };
    assert!(holds_nulls(deep));
}

#[test]
fn nulls_inside_an_answer() {
    let old = "lists: { response: [string+null] }\nplain: { response: [string] }";
    let new = "lists: { response: [string] }\nplain: { response: [string] }";
    let api = described(&[(OLD, old), ("2026.1.0", new)], OLD).api;
    let answer = |name: &str| {
        let endpoint = api.endpoints.iter().find(|endpoint| endpoint.name == name);
        endpoint.unwrap().response.ty().unwrap().clone()
    };
    assert!(holds_nulls(&answer("lists")));
    assert!(!holds_nulls(&answer("plain")));
}

#[test]
fn a_body_that_was_missing_may_be_missing() {
    let old = "none: {}\nboth: { response: { object: { x: string } }, empty: true }\nall: { response: string }\nany: {}";
    let new = "none: { response: { object: { x: string } } }\nboth: { response: { object: { x: string } } }\nall: { response: string }\nany: { response: any }\nnew: { response: string }";
    let described = described(&[(OLD, old), ("2026.1.0", new)], OLD);
    let empty = |name| may_be_empty(&described, name);
    assert!(empty("none") && empty("both"));
    assert!(!empty("all") && !empty("new"));
    // Any JSON has its own nothing.
    assert!(!empty("any"));
    // `Response` is the `Option` of it.
    assert!(
        described
            .api
            .types
            .iter()
            .any(|def| def.name == "ResponseBody" && def.place == "none.response")
    );
}

#[test]
fn requests_stay_as_they_are() {
    let document = |x: &str| format!("a: {{ request: {{ {x}: string }} }}");
    let api = described(
        &[(OLD, &document("(x)")), ("2026.1.0", &document("x"))],
        OLD,
    )
    .api;
    assert_eq!(presence(&api, "Request", "x"), Required);
}

#[test]
fn a_type_that_goes_both_ways_follows_what_is_received() {
    let document = |x: &str| {
        format!("a: {{ request: {{ x: X }}, response: X }}\nX: {{ object: {{ {x}: string }} }}")
    };
    let api = described(
        &[(OLD, &document("(x)")), ("2026.1.0", &document("x"))],
        OLD,
    )
    .api;
    assert_eq!(presence(&api, "X", "x"), Optional);
}

#[test]
fn releases_below_the_floor_do_not_count() {
    let document = |fields: &str| format!("a: {{ response: Note }}\nNote: {{ object: {fields} }}");
    let releases = [
        ("2024.1.0", document("{ id: id }")),
        ("2025.1.0", document("{ id: id, a: string }")),
        ("2026.1.0", document("{ id: id, a: string, b: string }")),
    ];
    let releases: Vec<(&str, &str)> = releases
        .iter()
        .map(|(version, text)| (*version, text.as_str()))
        .collect();
    let above = described(&releases, "2025.1.0").api;
    assert_eq!(presence(&above, "Note", "a"), Required);
    assert_eq!(presence(&above, "Note", "b"), Optional);
    let all = described(&releases, "2024.1.0").api;
    assert_eq!(presence(&all, "Note", "a"), Optional);
    let none = described(&releases, "2026.1.0").api;
    assert_eq!(presence(&none, "Note", "b"), Required);
}

#[test]
fn another_software_has_its_own_floor() {
    let releases = [
        (
            "2025.1.0",
            "a: { response: Note }\nNote: { object: { id: id } }",
        ),
        (
            "2026.1.0",
            "a: { response: Note }\nNote: { object: { id: id, text: string } }",
        ),
    ];
    let snapshots: Vec<_> = releases
        .iter()
        .map(|(version, short)| crate::snapshot(&serde_yaml::from_str(short).unwrap(), version))
        .collect();
    let sources = |releases, floor| misskey_generator::Sources {
        releases,
        floor,
        ..Default::default()
    };
    let describe = |snapshot, sources| {
        misskey_generator::describe(snapshot, &sources, misskey_generator::Fit::WhereItFits)
            .unwrap()
    };
    let other = describe(&snapshots[1], sources(&snapshots, "cherrypick/4.17.0"));
    assert_eq!(presence(&other.api, "Note", "text"), Required);
    let mut fork = snapshots.clone();
    fork[0].software = "cherrypick".into();
    let alone = describe(&fork[1], sources(&fork, "misskey/2025.1.0"));
    assert_eq!(presence(&alone.api, "Note", "text"), Required);
    assert!(field(&alone.api, "Note", "text").lifetime.since.is_none());
}

#[test]
fn newer_releases_do_not_count() {
    let document = |fields: &str| format!("a: {{ response: Note }}\nNote: {{ object: {fields} }}");
    let (old, new) = (document("{ id: id, text: string }"), document("{ id: id }"));
    let snapshots: Vec<_> = [("2025.1.0", &old), ("2026.1.0", &new)]
        .iter()
        .map(|(version, short)| crate::snapshot(&serde_yaml::from_str(short).unwrap(), version))
        .collect();
    let first = crate::at(&snapshots, 0, "2025.1.0");
    assert_eq!(presence(&first.api, "Note", "text"), Required);
    assert_eq!(
        field(&first.api, "Note", "text").lifetime.gone.as_deref(),
        Some("2026.1.0")
    );
}

#[test]
fn pages_are_read_on_only_where_every_item_has_an_id() {
    let document = |id: &str, response: &str, empty: &str| {
        format!(
            "a: {{ request: {{ (untilId): id }}, response: {response}{empty} }}\nb: {{ request: {{ (limit): integer, (offset): integer }}, response: {response} }}\n\
             Note: {{ object: {{ {id}: id, x: string }} }}"
        )
    };
    let paged = |old: &str, new: &str| {
        let described = described(&[(OLD, old), ("2026.1.0", new)], OLD);
        let is_paged = |name: &str| {
            described
                .api
                .endpoints
                .iter()
                .any(|endpoint| endpoint.name == name && endpoint.pagination.is_some())
        };
        (is_paged("a"), is_paged("b"))
    };
    let now = document("id", "[Note]", "");
    assert_eq!(paged(&now, &now), (true, true));
    // `offset` counts, whatever the items are; a cursor needs their ids.
    assert_eq!(paged(&document("(id)", "[Note]", ""), &now), (false, true));
    assert_eq!(
        paged(&document("id", "[Note]", ", empty: true"), &now),
        (false, true)
    );
}

#[test]
fn a_branch_of_a_union() {
    let document = |fields: &str| {
        format!(
            "a: {{ response: [Event] }}\nEvent: {{ oneOf: [{{ object: {{ type: {{ enum: [a] }}, {fields} }} }}, {{ object: {{ type: {{ enum: [b] }}, n: integer }} }}] }}"
        )
    };
    let api = described(
        &[
            (OLD, &document("(n): integer")),
            ("2026.1.0", &document("n: integer")),
        ],
        OLD,
    )
    .api;
    assert_eq!(presence(&api, "EventA", "n"), Optional);
    assert_eq!(presence(&api, "EventB", "n"), Required);
}

#[test]
fn a_member_that_another_component_takes_over() {
    let document = |fields: &str| {
        format!(
            "a: {{ response: Full }}\nFull: {{ allOf: [Note, {{ object: {{ more: string }} }}] }}\nNote: {{ object: {fields} }}"
        )
    };
    let api = described(
        &[
            (OLD, &document("{ id: id }")),
            ("2026.1.0", &document("{ id: id, text: string }")),
        ],
        OLD,
    )
    .api;
    assert_eq!(presence(&api, "Full", "text"), Optional);
    // Nothing answers with it alone.
    assert_eq!(presence(&api, "Note", "text"), Required);
}

#[test]
fn an_inline_type_that_became_a_component() {
    let old =
        "a: { response: { object: { note: { object: { id: id } } } } }\nb: { response: string }";
    let new = "a: { response: { object: { note: Note } } }\nb: { response: Note }\nNote: { object: { id: id, text: string } }";
    let api = described(&[(OLD, old), ("2026.1.0", new)], OLD).api;
    assert_eq!(presence(&api, "Note", "text"), Optional);
}

#[test]
fn several_releases_loosen_together() {
    let document = |fields: &str| format!("a: {{ response: Note }}\nNote: {{ object: {fields} }}");
    let releases = [
        ("2024.1.0", document("{ (x): string }")),
        ("2025.1.0", document("{ x: string+null }")),
        ("2026.1.0", document("{ x: string }")),
    ];
    let releases: Vec<(&str, &str)> = releases
        .iter()
        .map(|(version, text)| (*version, text.as_str()))
        .collect();
    let api = described(&releases, "2024.1.0").api;
    assert_eq!(presence(&api, "Note", "x"), Maybe);
}

#[test]
fn values_and_types_are_the_newest_ones() {
    let document = |values: &str, ty: &str| {
        format!(
            "a: {{ response: Note }}\nNote: {{ object: {{ v: {{ enum: [{values}] }}, n: {ty} }} }}"
        )
    };
    let api = described(
        &[
            (OLD, &document("a, b", "string")),
            ("2026.1.0", &document("a, c", "integer")),
        ],
        OLD,
    )
    .api;
    let Body::Enum(values) = &model(&api, "NoteV").body else {
        panic!("no enum")
    };
    let values: Vec<_> = values
        .iter()
        .map(|variant| variant.value.as_str())
        .collect();
    assert_eq!(values, ["a", "c"]);
    assert_eq!(field(&api, "Note", "n").ty, Type::Integer);
}

#[test]
fn codes_that_are_gone_are_kept_with_their_lifetime() {
    let with = |code: &str| format!("a: {{ errors: {{ {code}: {{ status: 413 }} }} }}\nb: {{}}");
    let releases = [
        ("2024.1.0", with("BELOW")),
        (OLD, with("GONE")),
        ("2025.2.0", with("GONE")),
        ("2025.3.0", with("STAYS")),
        ("2026.1.0", with("STAYS")),
    ];
    let releases: Vec<(&str, &str)> = releases
        .iter()
        .map(|(version, text)| (*version, text.as_str()))
        .collect();
    let described = described(&releases, OLD);
    let codes = &described.api.codes;
    let gone = &codes["GONE"];
    assert_eq!(
        (gone.variant.as_str(), gone.statuses.as_slice()),
        ("Gone", [413].as_slice())
    );
    assert_eq!(gone.lifetime.since.as_deref(), Some(OLD));
    assert_eq!(gone.lifetime.gone.as_deref(), Some("2025.3.0"));
    assert_eq!(codes["STAYS"].lifetime.gone, None);
    assert!(!codes.contains_key("BELOW"));
    // The document itself does not have it.
    assert!(!described.stated.codes.contains_key("GONE"));
}
