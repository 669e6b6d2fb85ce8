//! Bytes → JSON value, refusing what `serde_json` alone would let pass in silence.

use std::{cell::RefCell, fmt};

use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value, error::Category};

use super::{
    error::ImportError,
    pointer::{Place, Pointer},
};

/// The largest document that is read, in bytes. Misskey's own has about 1,300,000.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// Reads the document, with every key of an object at most once.
pub(super) fn read(bytes: &[u8]) -> Result<Value, ImportError> {
    if bytes.len() > MAX_BYTES {
        return Err(ImportError::TooLarge {
            len: bytes.len(),
            limit: MAX_BYTES,
        });
    }
    // A byte order mark is not JSON, yet editors leave it and it carries no meaning.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let duplicate = RefCell::new(None);
    let strict = Strict {
        place: Place::ROOT,
        duplicate: &duplicate,
    };
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    let read = strict.deserialize(&mut deserializer);
    let read = read.and_then(|value| deserializer.end().map(|()| value));
    read.map_err(|error| match duplicate.take() {
        Some(pointer) => ImportError::DuplicateKey { pointer },
        None => not_json(&error),
    })
}

/// Reads a document without a look at its keys.
pub(super) fn trusting(bytes: &[u8]) -> Result<Value, ImportError> {
    serde_json::from_slice(bytes).map_err(|error| not_json(&error))
}

fn not_json(error: &serde_json::Error) -> ImportError {
    let (line, column) = (error.line(), error.column());
    let detail = error.to_string();
    // serde_json has no category of its own for its recursion limit.
    if error.classify() == Category::Syntax && detail.starts_with("recursion limit") {
        return ImportError::TooDeep { line, column };
    }
    let detail = match detail.rfind(" at line ") {
        Some(end) => detail[..end].to_owned(),
        None => detail,
    };
    ImportError::NotJson {
        line,
        column,
        detail,
    }
}

/// Reads a value at a place, and notes the first key that it meets for the second time.
#[derive(Clone, Copy)]
struct Strict<'p> {
    place: Place<'p>,
    duplicate: &'p RefCell<Option<Pointer>>,
}

impl<'de> DeserializeSeed<'de> for Strict<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom("number out of range"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut array = Vec::new();
        loop {
            let place = self.place.item(array.len());
            match items.next_element_seed(Strict { place, ..self })? {
                Some(item) => array.push(item),
                None => return Ok(Value::Array(array)),
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = members.next_key::<String>()? {
            if object.contains_key(&key) {
                *self.duplicate.borrow_mut() = Some(self.place.member(&key).pointer());
                return Err(A::Error::custom("duplicate key"));
            }
            let place = self.place.member(&key);
            let value = members.next_value_seed(Strict { place, ..self })?;
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }
}
