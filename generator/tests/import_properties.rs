//! The import under anything at all: no panic, and what is accepted is canonical.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod import_support;

use std::sync::LazyLock;

use import_support::served;
use misskey_generator::import::{ImportError, import};
use proptest::prelude::*;
use serde_json::Value;

/// Where every value of the small document stands.
static PLACES: LazyLock<Vec<String>> = LazyLock::new(|| {
    fn visit(value: &Value, at: String, places: &mut Vec<String>) {
        match value {
            Value::Object(members) => members.iter().for_each(|(key, member)| {
                visit(
                    member,
                    format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")),
                    places,
                )
            }),
            Value::Array(items) => items
                .iter()
                .enumerate()
                .for_each(|(index, item)| visit(item, format!("{at}/{index}"), places)),
            _ => {}
        }
        places.push(at);
    }
    let mut places = Vec::new();
    visit(&served(), String::new(), &mut places);
    places
});

fn any_value() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        prop::sample::select(vec![
            "string",
            "null",
            "object",
            "#/components/schemas/Note",
            "#/components/schemas/Error",
            "misskey:id",
            "3.0.0",
        ])
        .prop_map(Value::from),
    ];
    scalar.prop_recursive(4, 24, 4, |inner| {
        let keys = prop::sample::select(vec![
            "type",
            "$ref",
            "oneOf",
            "anyOf",
            "allOf",
            "enum",
            "properties",
            "required",
            "items",
            "prefixItems",
            "nullable",
            "default",
            "additionalProperties",
            "if",
            "then",
            "const",
            "minimum",
            "exclusiveMinimum",
            "unevaluatedItems",
            "x-misskey-json",
            "x-misskey-prefix-items",
            "get",
            "post",
            "200",
            "schema",
            "value",
            "error",
            "",
        ]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map(keys.prop_map(str::to_owned), inner, 0..5)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever stands in whatever place: a snapshot that imports to itself and reads as OpenAPI, or an error with its place.
    #[test]
    fn anything_anywhere(changes in prop::collection::vec((prop::sample::select(PLACES.clone()), any_value()), 1..3)) {
        let mut document = served();
        for (place, value) in changes {
            if let Some(old) = document.pointer_mut(&place) {
                *old = value;
            }
        }
        check(&document)?;
    }

    /// A schema made of known keywords in any combination.
    #[test]
    fn any_schema(schema in any_value()) {
        let mut document = served();
        document["components"]["schemas"]["Probe"] = schema;
        check(&document)?;
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(import(&bytes).is_err());
    }

    /// A document that was cut, or in which a byte was changed.
    #[test]
    fn any_damage(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = served().to_string().into_bytes();
        let at = at.index(bytes.len());
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        if let Err(error) = import(&bytes) {
            prop_assert!(!error.to_string().is_empty());
        }
    }
}

fn check(document: &Value) -> Result<(), TestCaseError> {
    match import(document.to_string().as_bytes()) {
        Err(error) => prop_assert!(
            error.pointer().is_some() || matches!(error, ImportError::TooDeep { .. }),
            "{}",
            error
        ),
        Ok(snapshot) => {
            let text = snapshot.to_string();
            let again = match import(text.as_bytes()) {
                Ok(again) => again.to_string(),
                Err(error) => {
                    return Err(TestCaseError::fail(format!(
                        "{error}\n{}\n{}",
                        document["components"], snapshot.json["components"]
                    )));
                }
            };
            prop_assert!(
                again == text,
                "not the same again:\n{}\n{}",
                document["components"],
                snapshot.json["components"]
            );
            let read = serde_json::from_value::<openapiv3::OpenAPI>(snapshot.json.clone());
            prop_assert!(
                read.is_ok(),
                "{:?}\n{}",
                read.err(),
                snapshot.json["components"]
            );
        }
    }
    Ok(())
}
