//! Reading an object into a struct.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    Deserialize, DeserializeOwned, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess,
    Visitor,
};

/// A struct that is read from a JSON object, member by member.
pub trait Receive: Sized {
    /// The struct's name, for messages.
    const NAME: &'static str;

    /// Reads the members of an object that has just been opened.
    ///
    /// # Errors
    /// A member has another type, or a required one is missing.
    fn receive<S: Source>(object: &mut Object<S>) -> Result<Self, S::Error>;
}

/// Reads `T` from an object.
///
/// # Errors
/// The value is not an object, or `T` cannot be read from it.
pub fn receive<'de, T: Receive, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Receive> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::receive(&mut Object::new(Live {
            map,
            _de: PhantomData,
        }))
    }
}

/// Where members come from. Generated types borrow nothing from the input, so a source may mix what it kept with what it
/// still reads (see [`super::tagged`]) and both use the same compiled code.
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

/// A slot seen from the struct: what it holds in the end, `None` where a required member is missing.
pub trait Read {
    /// The struct's field.
    type Field;
    /// Takes the value out.
    fn take(self) -> Option<Self::Field>;
}

/// Holds a member that must be there.
pub struct Required<T>(pub(super) Option<T>);
/// Holds a member that may be left out, or that may be `null`: real servers exchange the two, so both read as `None`.
pub struct Optional<T>(pub(super) Option<T>);
/// See [`Optional`]; they differ in how they are written.
pub type Nullable<T> = Optional<T>;
/// Holds a member for which absent and `null` are two things.
pub type Maybe<T> = crate::Maybe<T>;

impl<S: Source, T: DeserializeOwned> Slot<S> for Required<T> {
    fn read(&mut self, source: &mut S) -> Result<(), S::Error> {
        self.0 = Some(source.value()?);
        Ok(())
    }

    fn is_missing(&self) -> bool {
        self.0.is_none()
    }
}

impl<T> Read for Required<T> {
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

impl<T> Read for Optional<T> {
    type Field = Option<T>;
    fn take(self) -> Option<Option<T>> {
        Some(self.0)
    }
}

impl<S: Source, T: DeserializeOwned> Slot<S> for Maybe<T> {
    fn read(&mut self, source: &mut S) -> Result<(), S::Error> {
        *self = match source.value()? {
            Some(value) => crate::Maybe::Value(value),
            None => crate::Maybe::Null,
        };
        Ok(())
    }
}

impl<T> Read for Maybe<T> {
    type Field = crate::Maybe<T>;
    fn take(self) -> Option<crate::Maybe<T>> {
        Some(self)
    }
}

/// An opened object.
pub struct Object<S> {
    source: S,
}

impl<S: Source> Object<S> {
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

    /// The error for a slot that is empty in the end, which [`Object::fill`] has told already.
    pub fn incomplete(&self) -> S::Error {
        S::Error::custom("a required member is missing")
    }
}

/// Reads a member's name as its place in a list; names that are not listed give a place past its end.
pub struct Name<'a> {
    names: &'a [&'a str],
    expected: usize,
}

impl Name<'_> {
    pub(super) fn find(&self, name: &str) -> usize {
        if self.names.get(self.expected) == Some(&name) {
            return self.expected;
        }
        self.names
            .iter()
            .position(|known| *known == name)
            .unwrap_or(usize::MAX)
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

/// A member name, borrowed from the input where it holds no escapes.
pub(super) struct Key<'de>(pub(super) Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key<'de>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }
    fn visit_str<E>(self, text: &str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Owned(text.to_owned())))
    }
    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Key<'de>, E> {
        Ok(Key(Cow::Borrowed(text)))
    }
}

#[doc(hidden)]
#[macro_export]
macro_rules! __receive {
    ($Type:ident { $($field:ident: $name:literal $kind:ident,)* }) => {
        impl $crate::wire::Receive for $Type {
            const NAME: &'static str = stringify!($Type);
            fn receive<S: $crate::wire::Source>(object: &mut $crate::wire::Object<S>) -> Result<Self, S::Error> {
                $(let mut $field = $crate::wire::slot::$kind();)*
                object.fill(&[$($name),*], &mut [$(&mut $field),*])?;
                // One pattern, and not one way out for each field: every way out drops all other fields, so that a struct's
                // checking would take time with the square of its fields.
                #[allow(unreachable_patterns)]
                match ($($crate::wire::Read::take($field),)*) {
                    ($(Some($field),)*) => Ok(Self { $($field),* }),
                    _ => Err(object.incomplete()),
                }
            }
        }
        impl<'de> $crate::__private::serde::Deserialize<'de> for $Type {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::receive(deserializer)
            }
        }
    };
}
