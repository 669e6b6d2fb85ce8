//! Reading an object into a struct.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::slot::{Others, Slot};
use super::source::{Live, Name, Source};

/// A struct that is read from a JSON object, member by member.
pub trait ReadObject: Sized {
    /// The struct's name, for messages.
    const NAME: &'static str;

    /// Reads the members of an object that has just been opened.
    ///
    /// # Errors
    /// A member has another type, or a required one is missing.
    fn read<S: Source>(object: &mut ObjectReader<S>) -> Result<Self, S::Error>;
}

/// Reads `T` from an object.
///
/// # Errors
/// The value is not an object, or `T` cannot be read from it.
pub fn read_object<'de, T: ReadObject, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: ReadObject> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(&mut ObjectReader::new(Live {
            map,
            _de: PhantomData,
        }))
    }
}

/// An opened object.
pub struct ObjectReader<S> {
    source: S,
}

impl<S: Source> ObjectReader<S> {
    /// Begins to read.
    pub fn new(source: S) -> Self {
        Self { source }
    }

    /// Reads all members into the slots, which stand in the order of `names`. Other members go to `others`, or are skipped where there is none.
    ///
    /// # Errors
    /// A value has another type than its slot, or a required member did not come.
    pub fn fill(
        &mut self,
        names: &[&'static str],
        slots: &mut [&mut dyn Slot<S>],
        mut others: Option<&mut dyn Others<S>>,
    ) -> Result<(), S::Error> {
        // Servers send members in one order, so the next one is nearly always where the last one was, plus one.
        let mut expected = 0;
        let mut unknown = others.is_some().then(String::new);
        while let Some(place) = self.source.name(Name {
            names,
            expected,
            unknown: unknown.as_mut(),
        })? {
            match slots.get_mut(place) {
                Some(slot) => {
                    slot.read(&mut self.source)?;
                    expected = place + 1;
                }
                None => match (&mut others, &mut unknown) {
                    (Some(others), Some(name)) => {
                        others.read(std::mem::take(name), &mut self.source)?;
                    }
                    _ => {
                        self.source.value::<IgnoredAny>()?;
                    }
                },
            }
        }
        match names.iter().zip(slots).find(|(_, slot)| slot.is_missing()) {
            Some((name, _)) => Err(S::Error::missing_field(name)),
            None => Ok(()),
        }
    }

    /// The error for a slot that is empty in the end, which [`ObjectReader::fill`] has told already.
    pub fn incomplete(&self) -> S::Error {
        S::Error::custom("a required member is missing")
    }
}
