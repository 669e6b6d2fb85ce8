//! The places of an object's members: how each may be absent, and how its value comes there.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::place::InPlace;
use super::source::Source;

/// The member must be there.
#[allow(non_upper_case_globals, reason = "the words of the tables")]
pub const required: bool = true;

/// The member must be there and may be `null`. Real servers leave such ones out too, and that reads as `None`.
#[allow(non_upper_case_globals, reason = "the words of the tables")]
pub const nullable: bool = false;

/// The member may be left out. Real servers send `null` too, and that reads as `None`.
#[allow(non_upper_case_globals, reason = "the words of the tables")]
pub const optional: bool = false;

/// The member may be left out or `null`, and the two differ.
#[allow(non_upper_case_globals, reason = "the words of the tables")]
pub const maybe: bool = false;

/// A member's place seen from the loop that fills it: the member's type is gone, the source's stays.
pub trait Slot<S: Source> {
    /// Reads the next value into it.
    ///
    /// # Errors
    /// The value has another type.
    fn fill(&mut self, source: &mut S) -> Result<(), S::Error>;

    /// Makes it blank again.
    fn clear(&mut self);
}

impl<S: Source, T: InPlace> Slot<S> for T {
    fn fill(&mut self, source: &mut S) -> Result<(), S::Error> {
        source.read(self)
    }

    #[cold]
    fn clear(&mut self) {
        *self = T::blank();
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
