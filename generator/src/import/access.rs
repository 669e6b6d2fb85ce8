//! Typed looks into a JSON value, with errors that say where.

use serde_json::{Map, Value};

use super::{error::ImportError, pointer::Place};

type Object = Map<String, Value>;

fn wrong(value: &Value, at: &Place<'_>, expected: &'static str) -> ImportError {
    let found = match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(_) => "a string".to_owned(),
        Value::Array(_) => "an array".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    };
    ImportError::WrongType {
        pointer: at.pointer(),
        expected,
        found,
    }
}

pub(super) fn object<'a>(value: &'a Value, at: &Place<'_>) -> Result<&'a Object, ImportError> {
    value
        .as_object()
        .ok_or_else(|| wrong(value, at, "an object"))
}

pub(super) fn array<'a>(value: &'a Value, at: &Place<'_>) -> Result<&'a Vec<Value>, ImportError> {
    value.as_array().ok_or_else(|| wrong(value, at, "an array"))
}

pub(super) fn string<'a>(value: &'a Value, at: &Place<'_>) -> Result<&'a str, ImportError> {
    value.as_str().ok_or_else(|| wrong(value, at, "a string"))
}

pub(super) fn boolean(value: &Value, at: &Place<'_>) -> Result<bool, ImportError> {
    value
        .as_bool()
        .ok_or_else(|| wrong(value, at, "true or false"))
}

/// A count: a whole number from 0 that the target's `usize` holds.
pub(super) fn count(value: &Value, at: &Place<'_>) -> Result<u64, ImportError> {
    value
        .as_u64()
        .filter(|count| *count <= u64::from(u32::MAX))
        .ok_or_else(|| wrong(value, at, "a whole number from 0 to 4294967295"))
}

pub(super) fn number<'a>(value: &'a Value, at: &Place<'_>) -> Result<&'a Value, ImportError> {
    if value.is_number() {
        Ok(value)
    } else {
        Err(wrong(value, at, "a number"))
    }
}

/// The member `key`, which must be there, with its place.
pub(super) fn member<'a, 'p>(
    object: &'a Object,
    key: &'static str,
    at: &'p Place<'p>,
) -> Result<(&'a Value, Place<'p>), ImportError> {
    match object.get(key) {
        Some(value) => Ok((value, at.member(key))),
        None => Err(ImportError::Missing {
            pointer: at.pointer(),
            key,
            hint: "",
        }),
    }
}
