//! Unions whose branches are objects with different members.

use serde::de::{Deserialize, Deserializer, Error};

use super::json::Json;

/// The members that tell a branch, and how it is read.
type KeyedBranch<'a, T> = (&'a [&'a str], fn(Json) -> serde_json::Result<T>);

/// Tells by its members which branch an object is: the first whose names are all there.
///
/// # Errors
/// The value is not an object, or its branch cannot be read.
pub fn read_keyed<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    branches: &[KeyedBranch<'_, T>],
    unknown: fn(Json) -> T,
) -> Result<T, D::Error> {
    let value = Json::deserialize(deserializer)?;
    let branch = branches
        .iter()
        .find(|(names, _)| names.iter().all(|name| value.get(name).is_some()));
    match branch {
        Some((_, read)) => read(value).map_err(D::Error::custom),
        None => Ok(unknown(value)),
    }
}

/// Reads or writes a union whose branches are objects with different members.
#[doc(hidden)]
#[macro_export]
macro_rules! __keyed {
    (read $Type:ident { $($Variant:ident($Branch:ty) [$($name:literal)*],)* }) => {
        impl<'de> $crate::__private::serde::Deserialize<'de> for $Type {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::read_keyed(
                    deserializer,
                    &[$((&[$($name),*], |value| $crate::__private::serde_json::from_value(value).map(Self::$Variant)),)*],
                    Self::Unknown,
                )
            }
        }
        $crate::__small!($Type = Self::Unknown($crate::wire::Json::Null));
    };
    (write $Type:ident { $($Variant:ident($Branch:ty) [$($name:literal)*],)* }) => {
        $crate::wire::shape_union!(write $Type { $($Variant object,)* });
    };
    (test $Type:ident { $($Variant:ident($Branch:ty) [$($name:literal)*],)* }) => {
        $crate::wire::shape_union!(test $Type { $($Variant object,)* });
    };
}
