//! How a snapshot writes schemas.

use serde_json::{Map, Value, json};

/// Keywords in the order in which a snapshot holds them.
const ORDER: &[&str] = &[
    "$ref",
    "type",
    "format",
    "nullable",
    "deprecated",
    "readOnly",
    "writeOnly",
    "enum",
    "default",
    "x-misskey-json",
    "properties",
    "required",
    "additionalProperties",
    "minProperties",
    "maxProperties",
    "items",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minLength",
    "maxLength",
    "pattern",
    "minimum",
    "exclusiveMinimum",
    "maximum",
    "exclusiveMaximum",
    "multipleOf",
    "allOf",
    "oneOf",
    "anyOf",
    // Written by the overlay: the tag of a union that has more branches than are declared.
    "x-misskey-open-by",
    "x-misskey-prefix-items",
    "x-misskey-if",
    "x-misskey-then",
    "x-misskey-else",
];

/// Any JSON value, null included.
pub(super) fn free_json() -> Value {
    json!({ "x-misskey-json": true })
}

/// Nothing but null.
pub(super) fn only_null() -> Value {
    json!({ "nullable": true, "enum": [null] })
}

/// The members in the snapshot's order.
pub(super) fn in_order(mut members: Map<String, Value>) -> Value {
    let mut ordered = Map::new();
    for key in ORDER {
        if let Some(value) = members.shift_remove(*key) {
            ordered.insert((*key).to_owned(), value);
        }
    }
    ordered.extend(members);
    Value::Object(ordered)
}
