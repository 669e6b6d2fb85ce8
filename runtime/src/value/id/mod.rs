//! Ids: one type for each kind of thing, all of them opaque text.

mod text;

use std::fmt;

pub use text::IdText;

use super::timestamp::Timestamp;

/// A text that is not an id, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ParseIdError {
    /// The first character that an id cannot have, and its byte offset; `None` if the text is empty.
    pub found: Option<(usize, char)>,
}

impl fmt::Display for ParseIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.found {
            Some((at, found)) => {
                write!(
                    f,
                    "{found:?} at byte {at} is not allowed in an id, which consists of the letters a-z, A-Z and digits"
                )
            }
            None => f.write_str("an id cannot be empty"),
        }
    }
}

impl std::error::Error for ParseIdError {}

/// Checks the form that the server asks of ids: `^[a-zA-Z0-9]+$`.
///
/// # Errors
/// The text is empty or holds another character.
pub fn validate(text: &str) -> Result<(), ParseIdError> {
    match text
        .char_indices()
        .find(|(_, found)| !found.is_ascii_alphanumeric())
    {
        Some(found) => Err(ParseIdError { found: Some(found) }),
        None if text.is_empty() => Err(ParseIdError { found: None }),
        None => Ok(()),
    }
}

/// 2000-01-01T00:00:00Z in milliseconds since 1970: where `aid` and `aidx` start to count.
const YEAR_2000: i64 = 946_684_800_000;
/// What `meid` adds to the milliseconds since 1970.
const MEID_OFFSET: i64 = 0x8000_0000_0000;

/// The time at which an id was made, for the forms that contain it: `aid`, `aidx`, `meid`, `meidg`, `ulid` and `objectid`.
///
/// `meid` and `objectid` have the same shape; they are told apart by their first digit, which is right until 2038.
#[must_use]
pub fn created_at(id: &str) -> Option<Timestamp> {
    let bytes = id.as_bytes();
    let hex = |from: usize| {
        bytes
            .get(from..)
            .is_some_and(|rest| rest.iter().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')))
    };
    let number = |from: usize, to: usize, radix: u32| {
        id.get(from..to)
            .and_then(|text| i64::from_str_radix(text, radix).ok())
    };
    let millis = match bytes.len() {
        10 | 16 if bytes.iter().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'z')) => {
            number(0, 8, 36)?.checked_add(YEAR_2000)?
        }
        24 if bytes.first() == Some(&b'g') && hex(1) => number(1, 12, 16)?,
        24 if hex(0) && bytes.first().is_some_and(|first| *first >= b'8') => {
            number(0, 12, 16)?.checked_sub(MEID_OFFSET)?
        }
        24 if hex(0) => number(0, 8, 16)?.checked_mul(1000)?,
        // More than 48 bits of time are no ULID's.
        26 if bytes.first().is_some_and(|first| *first <= b'7') => crockford(bytes.get(..10)?)?,
        _ => return None,
    };
    Timestamp::from_unix_millis(millis).ok()
}

/// Crockford's base 32 as ULIDs use it.
fn crockford(digits: &[u8]) -> Option<i64> {
    const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    digits.iter().try_fold(0i64, |number, digit| {
        let value = DIGITS
            .iter()
            .position(|known| *known == digit.to_ascii_uppercase())?;
        number
            .checked_mul(32)?
            .checked_add(i64::try_from(value).ok()?)
    })
}

/// Defines the id of one kind of thing: `id_type! { /// The id of a note. NoteId }`.
///
/// A program makes an id with `parse` or [`TryFrom`], which check the form that servers ask for. An id from a server is taken as it
/// comes: whatever form it has, that server will know it again.
#[macro_export]
macro_rules! id_type {
    ($($(#[$meta:meta])* $name:ident),* $(,)?) => {$(
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($crate::__private::IdText);

        impl $name {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_str()
            }

            /// When the thing was made, if this form of id contains the time.
            #[must_use]
            pub fn created_at(&self) -> ::std::option::Option<$crate::Timestamp> {
                $crate::__private::created_at(self.as_str())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::write!(f, "{}({:?})", ::std::stringify!($name), self.as_str())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::ParseIdError;

            /// Takes an id that has the form the server asks for: letters and digits, at least one.
            fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
                $crate::__private::validate(text)?;
                ::std::result::Result::Ok(Self(text.into()))
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::convert::TryFrom<&str> for $name {
            type Error = $crate::ParseIdError;

            /// The same as `parse`.
            fn try_from(text: &str) -> ::std::result::Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl ::std::convert::TryFrom<::std::string::String> for $name {
            type Error = $crate::ParseIdError;

            /// The same as `parse`.
            fn try_from(text: ::std::string::String) -> ::std::result::Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl $crate::wire::FromWire for $name {
            fn from_wire(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl ::std::convert::From<$name> for ::std::string::String {
            fn from(id: $name) -> Self {
                id.as_str().into()
            }
        }

        impl ::std::convert::From<&$name> for $crate::Maybe<$name> {
            fn from(id: &$name) -> Self {
                $crate::Maybe::Value(id.clone())
            }
        }

        impl ::std::convert::From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                $crate::wire::read_text(deserializer)
            }
        }

        $crate::__small!($name = $crate::wire::FromWire::from_wire(""));

        $crate::__testing! {
            impl $crate::testing::Sample for $name {
                fn sample() -> Self {
                    $crate::wire::FromWire::from_wire($crate::testing::SAMPLE_ID)
                }
                fn sample_as(given: $crate::testing::Given) -> Self {
                    given.text().map_or_else(Self::sample, $crate::wire::FromWire::from_wire)
                }
            }
        }
    )*};
}
