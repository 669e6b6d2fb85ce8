//! Unions whose branches differ by the value of one member.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Deserializer, Error, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::json::JsonObject;
use super::place::{InPlace, Place};
use super::raw::Waiting;
use super::read::{ObjectReader, ReadObject};
use super::source::{Name, Source};
use super::text::Text;

/// A union that tells its branches apart by the member [`Tagged::TAG`].
pub trait Tagged: Sized {
    /// The union's name, for messages.
    const NAME: &'static str;
    /// The member that tells the branch.
    const TAG: &'static str;

    /// Reads the branch that `tag` names from the object's members; they include the tag.
    ///
    /// # Errors
    /// The branch cannot be read.
    fn branch<S: Remaining>(tag: &str, members: S) -> Result<Self, S::Error>;

    /// Holds an object whose branch is not known.
    fn unknown(object: JsonObject) -> Self;
}

/// Reads a tagged union.
///
/// # Errors
/// The value is not an object, or its branch cannot be read.
pub fn read_tagged<'de, T: Tagged, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(TaggedVisitor(PhantomData))
}

struct TaggedVisitor<T>(PhantomData<T>);

impl<'de, T: Tagged> Visitor<'de> for TaggedVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        // Members before the tag wait as text; servers send the tag early, so these are few and small.
        let mut waiting: Vec<(Cow<'de, str>, Box<RawValue>)> = Vec::new();
        let mut tag = None;
        while let Some(Text(name)) = map.next_key::<Text<'de>>()? {
            let Waiting(value) = map.next_value()?;
            if is_deep(value.get()) {
                return Err(A::Error::custom("recursion limit exceeded"));
            }
            if name == T::TAG {
                tag = serde_json::from_str::<String>(value.get()).ok();
            }
            waiting.push((name, value));
            if tag.is_some() {
                break;
            }
        }
        let members = Mixed {
            waiting: waiting.into_iter(),
            value: None,
            map,
        };
        match tag {
            Some(tag) => T::branch(&tag, members),
            None => members.collect().map(T::unknown),
        }
    }
}

/// The members of a tagged object.
pub trait Remaining: Source + Sized {
    /// Reads them into a branch's struct.
    ///
    /// # Errors
    /// The branch cannot be read.
    fn branch<T: ReadObject>(self) -> Result<T, Self::Error> {
        let mut branch = T::blank();
        branch.read(&mut ObjectReader::new(self))?;
        Ok(branch)
    }

    /// Keeps them as they are.
    ///
    /// # Errors
    /// The input is broken.
    fn collect(self) -> Result<JsonObject, Self::Error>;
}

/// Members read before the tag was met, then the rest.
struct Mixed<'de, A> {
    waiting: std::vec::IntoIter<(Cow<'de, str>, Box<RawValue>)>,
    value: Option<Box<RawValue>>,
    map: A,
}

impl<'de, A: MapAccess<'de>> Source for Mixed<'de, A> {
    type Error = A::Error;

    fn name(&mut self, name: Name<'_>) -> Result<Option<usize>, A::Error> {
        match self.waiting.next() {
            Some((waiting, value)) => {
                self.value = Some(value);
                Ok(Some(name.find(&waiting)))
            }
            None => self.map.next_key_seed(name),
        }
    }

    fn value<T: DeserializeOwned>(&mut self) -> Result<T, A::Error> {
        match self.value.take() {
            Some(value) => from_waiting(&value),
            None => self.map.next_value(),
        }
    }

    fn read<T: InPlace>(&mut self, place: &mut T) -> Result<(), A::Error> {
        match self.value.take() {
            Some(value) => {
                told(place.read_in_place(&mut serde_json::Deserializer::from_str(value.get())))
            }
            None => self.map.next_value_seed(Place(place)),
        }
    }
}

impl<'de, A: MapAccess<'de>> Remaining for Mixed<'de, A> {
    fn collect(mut self) -> Result<JsonObject, A::Error> {
        let mut object = JsonObject::new();
        for (name, value) in self.waiting {
            object.insert(name.into_owned(), from_waiting(&value)?);
        }
        while let Some(Text(name)) = self.map.next_key::<Text<'de>>()? {
            object.insert(name.into_owned(), self.map.next_value()?);
        }
        Ok(object)
    }
}

/// As deep as `serde_json` reads by itself.
const DEEPEST: usize = 128;

/// Whether text is nested deeper than a stack should bear. Text that waits is read with a fresh count of levels, so trees of unions with the tag
/// last would otherwise have no limit.
fn is_deep(json: &str) -> bool {
    // Each level takes two characters, and most values are short.
    if json.len() <= 2 * DEEPEST {
        return false;
    }
    let (mut depth, mut in_string, mut escaped) = (0usize, false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_string,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => {
                depth += 1;
                if depth > DEEPEST {
                    return true;
                }
            }
            b'}' | b']' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    false
}

// `from_str`, as the client decodes replies: another reader would compile each type once more into the user's program.
fn from_waiting<T: DeserializeOwned, E: Error>(value: &RawValue) -> Result<T, E> {
    told(serde_json::from_str(value.get()))
}

/// An error without its place, which is relative to the member and would mislead.
fn told<T, E: Error>(result: serde_json::Result<T>) -> Result<T, E> {
    result.map_err(|error| {
        let message = error.to_string();
        E::custom(
            message
                .split_once(" at line ")
                .map_or(message.as_str(), |(what, _)| what),
        )
    })
}

/// Reads or writes a tagged union; `keep` branches hold the tag in their struct, `drop` branches do not.
#[doc(hidden)]
#[macro_export]
macro_rules! __tagged {
    (read $Type:ident by $tag:literal { $($Variant:ident($Branch:ty) $kind:ident [$($value:literal)*],)* }) => {
        impl $crate::wire::Tagged for $Type {
            const NAME: &'static str = stringify!($Type);
            const TAG: &'static str = $tag;
            fn branch<S: $crate::wire::Remaining>(tag: &str, members: S) -> Result<Self, S::Error> {
                match tag {
                    $($($value)|* => members.branch::<$Branch>().map(Self::$Variant),)*
                    _ => members.collect().map(Self::Unknown),
                }
            }
            fn unknown(object: $crate::wire::JsonObject) -> Self {
                Self::Unknown(object)
            }
        }
        impl<'de> $crate::__private::serde::Deserialize<'de> for $Type {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::read_tagged(deserializer)
            }
        }
        $crate::__small!($Type = Self::Unknown($crate::wire::JsonObject::new()));
    };
    (write $Type:ident by $tag:literal { $($Variant:ident($Branch:ty) $kind:ident [$($value:literal)*],)* }) => {
        impl $crate::__private::serde::Serialize for $Type {
            fn serialize<S: $crate::__private::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut object = $crate::wire::ObjectWriter::open(serializer.serialize_map(None));
                match self {
                    $(Self::$Variant(branch) => {
                        $crate::__tagged!(@tag $kind object $tag $($value)*);
                        $crate::wire::WriteObject::write(branch, &mut object);
                    })*
                    Self::Unknown(members) => object.all(members),
                }
                object.close()
            }
        }
    };
    (test $Type:ident by $tag:literal { $($Variant:ident($Branch:ty) $kind:ident [$($value:literal)*],)* }) => {
        impl $crate::testing::Sample for $Type {
            // The first kind.
            #[allow(unreachable_code)]
            fn sample() -> Self {
                $(return $crate::testing::tagged(&<$Branch as $crate::testing::Sample>::sample(), $tag, &[$($value),*]);)*
                Self::Unknown(::core::default::Default::default())
            }
        }
        $crate::__tagged!(@equal $Type $($Variant)*);
    };
    (@equal $Type:ident $($Variant:ident)*) => {
        impl ::core::cmp::PartialEq for $Type {
            fn eq(&self, other: &Self) -> bool {
                match (self, other) {
                    $((Self::$Variant(one), Self::$Variant(other)) => one == other,)*
                    (Self::Unknown(one), Self::Unknown(other)) => one == other,
                    #[allow(unreachable_patterns)]
                    _ => false,
                }
            }
        }
    };
    (@tag drop $object:ident $tag:literal $value:literal) => { $object.required($tag, &$value); };
    (@tag keep $($rest:tt)*) => {};
}
