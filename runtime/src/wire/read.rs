//! Reading an object into a struct.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::slot::Slot;
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

    /// Reads all members into the slots, which stand in the order of `names`. Unknown members are skipped.
    ///
    /// # Errors
    /// A value has another type than its slot, or a required member did not come.
    pub fn fill(
        &mut self,
        names: &[&'static str],
        slots: &mut [&mut dyn Slot<S>],
    ) -> Result<(), S::Error> {
        // Servers send members in one order, so the next one is nearly always where the last one was, plus one.
        let mut expected = 0;
        while let Some(place) = self.source.name(Name { names, expected })? {
            match slots.get_mut(place) {
                Some(slot) => {
                    slot.read(&mut self.source)?;
                    expected = place + 1;
                }
                None => {
                    self.source.value::<IgnoredAny>()?;
                }
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

#[doc(hidden)]
#[macro_export]
macro_rules! __receive {
    ($Type:ident { $($field:ident: $name:literal $kind:ident,)* }) => {
        impl $crate::wire::ReadObject for $Type {
            const NAME: &'static str = stringify!($Type);
            fn read<S: $crate::wire::Source>(object: &mut $crate::wire::ObjectReader<S>) -> Result<Self, S::Error> {
                $(let mut $field = $crate::wire::slot::$kind();)*
                object.fill(&[$($name),*], &mut [$(&mut $field),*])?;
                // One pattern, and not one way out for each field: every way out drops all other fields, so that a struct's
                // checking would take time with the square of its fields.
                #[allow(unreachable_patterns)]
                match ($($crate::wire::slot::Take::take($field),)*) {
                    ($(Some($field),)*) => Ok(Self { $($field),* }),
                    _ => Err(object.incomplete()),
                }
            }
        }
        impl<'de> $crate::__private::serde::Deserialize<'de> for $Type {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::read_object(deserializer)
            }
        }
    };
}
