//! Where the members of an object come from.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use super::place::{InPlace, Place};

/// A member's name, and whether it has to come.
pub type Member = (&'static str, bool);

/// Where members come from. Generated types borrow nothing from the input, so a source may mix what it kept with what it
/// still reads (see [`super::Tagged`]) and both use the same compiled code.
pub trait Source {
    /// The format's error.
    type Error: Error;

    /// Reads the next member's name as its place in a list, `None` at the object's end.
    ///
    /// # Errors
    /// The input is broken.
    fn name(&mut self, name: Name<'_>) -> Result<Option<usize>, Self::Error>;

    /// Reads the value that belongs to the last name.
    ///
    /// # Errors
    /// The value has another type.
    fn value<T: DeserializeOwned>(&mut self) -> Result<T, Self::Error>;

    /// Reads the value that belongs to the last name into its place.
    ///
    /// # Errors
    /// The value has another type.
    fn read<T: InPlace>(&mut self, place: &mut T) -> Result<(), Self::Error>;
}

/// Members straight from the input.
pub(super) struct Live<'de, A> {
    pub(super) map: A,
    pub(super) _de: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> Source for Live<'de, A> {
    type Error = A::Error;
    fn name(&mut self, name: Name<'_>) -> Result<Option<usize>, A::Error> {
        self.map.next_key_seed(name)
    }
    fn value<T: DeserializeOwned>(&mut self) -> Result<T, A::Error> {
        self.map.next_value()
    }
    fn read<T: InPlace>(&mut self, place: &mut T) -> Result<(), A::Error> {
        self.map.next_value_seed(Place(place))
    }
}

/// Reads a member's name as its place in a list; names that are not listed give a place past its end.
pub struct Name<'a> {
    pub(super) members: &'a [Member],
    pub(super) expected: usize,
    /// Takes a name that is not listed, where somebody wants it.
    pub(super) unknown: Option<&'a mut String>,
}

impl Name<'_> {
    pub(super) fn find(self, name: &str) -> usize {
        // Those that a server leaves out lie between the last name and this one, so the search begins there.
        let (before, after) = self
            .members
            .split_at_checked(self.expected)
            .unwrap_or((self.members, &[]));
        let place = |members: &[Member]| members.iter().position(|(known, _)| *known == name);
        place(after)
            .map(|place| self.expected + place)
            .or_else(|| place(before))
            .unwrap_or_else(|| {
                if let Some(unknown) = self.unknown {
                    unknown.push_str(name);
                }
                usize::MAX
            })
    }
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = usize;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = usize;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }
    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        Ok(self.find(name))
    }
}
