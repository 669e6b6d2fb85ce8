//! A schema of any dialect → the one form a snapshot holds.
//!
//! Two steps: [`draft`] takes a schema's keywords apart and refuses what is not known, [`shape`] puts them together again in canonical form.

mod draft;
mod shape;

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{access, error::ImportError, pointer::Place};
use draft::Draft;

pub(super) const COMPONENT: &str = "#/components/schemas/";

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

/// The names that a `$ref` may lead to.
pub(super) struct Schemas<'a> {
    names: BTreeSet<&'a str>,
}

impl<'a> Schemas<'a> {
    pub(super) fn new(components: &'a Map<String, Value>) -> Self {
        Self {
            names: components.keys().map(String::as_str).collect(),
        }
    }

    /// The canonical form of the schema at `at`.
    pub(super) fn canonical(&self, schema: &Value, at: &Place<'_>) -> Result<Value, ImportError> {
        match schema {
            Value::Bool(true) => Ok(free_json()),
            Value::Bool(false) => Err(ImportError::unsupported(
                at,
                "the schema `false` allows no value at all; leave the property out instead",
            )),
            other => {
                let draft = Draft::read(self, access::object(other, at)?, at)?;
                shape::assemble(draft, at)
            }
        }
    }

    fn resolve(&self, reference: &str, at: &Place<'_>) -> Result<(), ImportError> {
        let why = match reference.strip_prefix(COMPONENT) {
            Some(name) if self.names.contains(name) => return Ok(()),
            Some(_) => "names no schema of this document; the document is incomplete",
            None => {
                "does not lead to `#/components/schemas/…`, the only place a snapshot refers to"
            }
        };
        Err(ImportError::Reference {
            pointer: at.pointer(),
            reference: reference.to_owned(),
            why,
        })
    }
}

/// Any JSON value, null included.
fn free_json() -> Value {
    json!({ "x-misskey-json": true })
}

/// Nothing but null.
fn only_null() -> Value {
    json!({ "nullable": true, "enum": [null] })
}

/// The members in the snapshot's order.
fn in_order(mut members: Map<String, Value>) -> Value {
    let mut ordered = Map::new();
    for key in ORDER {
        if let Some(value) = members.shift_remove(*key) {
            ordered.insert((*key).to_owned(), value);
        }
    }
    ordered.extend(members);
    Value::Object(ordered)
}
