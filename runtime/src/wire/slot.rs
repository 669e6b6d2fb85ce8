//! Where a member's value waits until the whole object has been read, one kind for each way to be absent.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::source::Source;
use crate::value::Maybe;

/// The member must be there.
pub fn required<T>() -> Required<T> {
    Required(None)
}

/// The member must be there and may be `null`.
pub fn nullable<T>() -> Optional<T> {
    Optional(None)
}

/// The member may be left out.
pub fn optional<T>() -> Optional<T> {
    Optional(None)
}

/// The member may be left out or `null`, and the two differ.
pub fn maybe<T>() -> Maybe<T> {
    Maybe::Absent
}

/// A slot seen from the loop that fills it: the member's type is gone, the source's stays.
pub trait Slot<S: Source> {
    /// Reads the next value into the slot.
    ///
    /// # Errors
    /// The value has another type.
    fn read(&mut self, source: &mut S) -> Result<(), S::Error>;

    /// Whether the object may not end like this.
    fn is_missing(&self) -> bool {
        false
    }
}

/// Where members go that have no slot of their own.
pub trait Others<S: Source> {
    /// Reads the value of the member `name`.
    ///
    /// # Errors
    /// The value has another type.
    fn read(&mut self, name: String, source: &mut S) -> Result<(), S::Error>;
}

impl<S: Source, T: DeserializeOwned> Others<S> for BTreeMap<String, T> {
    fn read(&mut self, name: String, source: &mut S) -> Result<(), S::Error> {
        self.insert(name, source.value()?);
        Ok(())
    }
}

/// A slot seen from the struct: what it holds in the end, `None` where a required member is missing.
pub trait Take {
    /// The struct's field.
    type Field;
    /// Takes the value out.
    fn take(self) -> Option<Self::Field>;
}

/// Holds a member that must be there.
pub struct Required<T>(Option<T>);
/// Holds a member that may be left out, or that may be `null`: real servers exchange the two, so both read as `None`.
pub struct Optional<T>(Option<T>);

impl<S: Source, T: DeserializeOwned> Slot<S> for Required<T> {
    fn read(&mut self, source: &mut S) -> Result<(), S::Error> {
        self.0 = Some(source.value()?);
        Ok(())
    }

    fn is_missing(&self) -> bool {
        self.0.is_none()
    }
}

impl<T> Take for Required<T> {
    type Field = T;
    fn take(self) -> Option<T> {
        self.0
    }
}

impl<S: Source, T: DeserializeOwned> Slot<S> for Optional<T> {
    fn read(&mut self, source: &mut S) -> Result<(), S::Error> {
        self.0 = source.value()?;
        Ok(())
    }
}

impl<T> Take for Optional<T> {
    type Field = Option<T>;
    fn take(self) -> Option<Option<T>> {
        Some(self.0)
    }
}

impl<S: Source, T: DeserializeOwned> Slot<S> for Maybe<T> {
    fn read(&mut self, source: &mut S) -> Result<(), S::Error> {
        *self = match source.value()? {
            Some(value) => Maybe::Value(value),
            None => Maybe::Null,
        };
        Ok(())
    }
}

impl<T> Take for Maybe<T> {
    type Field = Maybe<T>;
    fn take(self) -> Option<Maybe<T>> {
        Some(self)
    }
}
