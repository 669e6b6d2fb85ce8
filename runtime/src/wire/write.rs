//! Writing a struct as an object.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::json::JsonObject;
use crate::value::Maybe;

/// A struct that is written as a JSON object, member by member.
pub trait WriteObject {
    /// The names of its members.
    const MEMBERS: &'static [&'static str];

    /// Writes the members into an object that has just been opened.
    fn write<M: SerializeMap>(&self, object: &mut ObjectWriter<M>);
}

/// Writes `value` as an object.
///
/// # Errors
/// The serializer fails.
pub fn write_object<T: WriteObject, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut object = ObjectWriter::open(serializer.serialize_map(None));
    value.write(&mut object);
    object.close()
}

/// An object that is being written. The first error is kept and reported by [`ObjectWriter::close`].
pub struct ObjectWriter<M: SerializeMap> {
    map: Result<M, M::Error>,
}

impl<M: SerializeMap> ObjectWriter<M> {
    /// Begins to write.
    pub fn open(map: Result<M, M::Error>) -> Self {
        Self { map }
    }

    /// Writes a member.
    pub fn required<T: Serialize>(&mut self, name: &'static str, value: &T) {
        if let Ok(map) = &mut self.map
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.map = Err(error);
        }
    }

    /// Writes a member, `None` as `null`.
    pub fn nullable<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) {
        self.required(name, value);
    }

    /// Writes a member, `None` not at all.
    pub fn optional<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.required(name, value);
        }
    }

    /// Writes a member that may be absent or `null`.
    pub fn maybe<T: Serialize>(&mut self, name: &'static str, value: &Maybe<T>) {
        match value {
            Maybe::Absent => {}
            Maybe::Null => self.required(name, &()),
            Maybe::Value(value) => self.required(name, value),
        }
    }

    /// Writes members by name.
    pub fn others<T: Serialize>(&mut self, members: &BTreeMap<String, T>) {
        for (name, value) in members {
            if let Ok(map) = &mut self.map
                && let Err(error) = map.serialize_entry(name, value)
            {
                self.map = Err(error);
            }
        }
    }

    /// Writes members that are kept as they came.
    pub fn all(&mut self, object: &JsonObject) {
        for (name, value) in object {
            if let Ok(map) = &mut self.map
                && let Err(error) = map.serialize_entry(name, value)
            {
                self.map = Err(error);
            }
        }
    }

    /// Ends the object.
    ///
    /// # Errors
    /// The first error of the serializer.
    pub fn close(self) -> Result<M::Ok, M::Error> {
        self.map?.end()
    }
}
