//! Reading a value where it will stay.
//!
//! `Deserialize` gives its value back, and a note of more than a kilobyte is copied on each level that it passes on its way up. Here a struct is there from
//! the beginning, blank, and each of its members is read into its place.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, Visitor};
use serde_json::value::RawValue;

use super::json::{Json, JsonObject};
use super::one_or_many::OneOrMany;
use crate::value::{Maybe, Timestamp, UnixMillis};

/// A value that can be read where it stands.
pub trait InPlace: Sized {
    /// What stands there before. Nobody sees it: a required member that does not come is an error.
    fn blank() -> Self;

    /// Reads the value.
    ///
    /// # Errors
    /// The input is another type.
    fn read_in_place<'de, D: Deserializer<'de>>(&mut self, deserializer: D)
    -> Result<(), D::Error>;
}

/// A place as what serde asks for values.
pub(super) struct Place<'a, T>(pub(super) &'a mut T);

impl<'de, T: InPlace> DeserializeSeed<'de> for Place<'_, T> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.read_in_place(deserializer)
    }
}

/// Says of types that are small, or have their content elsewhere, what is blank; they are read as `Deserialize` does.
#[doc(hidden)]
#[macro_export]
macro_rules! __small {
    ($($({$($parameter:tt)*})? $Type:ty = $blank:expr),* $(,)?) => {$(
        impl$(<$($parameter)*>)? $crate::wire::InPlace for $Type {
            #[inline]
            fn blank() -> Self {
                $blank
            }
            #[inline]
            fn read_in_place<'de, D: $crate::__private::serde::Deserializer<'de>>(&mut self, deserializer: D) -> ::core::result::Result<(), D::Error> {
                *self = $crate::__private::serde::Deserialize::deserialize(deserializer)?;
                Ok(())
            }
        }
    )*};
}

crate::__small! {
    bool = false,
    i64 = 0,
    f64 = 0.0,
    String = Self::new(),
    Timestamp = Self::BLANK,
    UnixMillis = Self(0),
    Json = Self::Null,
    JsonObject = Self::new(),
    Box<RawValue> = RawValue::NULL.to_owned(),
    {T: DeserializeOwned} Vec<T> = Self::new(),
    {T: DeserializeOwned} BTreeMap<String, T> = Self::new(),
    {T: DeserializeOwned} OneOrMany<T> = Self::Many(Vec::new()),
}

/// Lists with a meaning for each place, of as many places as serde knows.
macro_rules! tuples {
    () => {};
    ($first:ident $($next:ident)*) => {
        crate::__small! {
            {$first: InPlace + DeserializeOwned, $($next: InPlace + DeserializeOwned),*}
                ($first, $($next,)*) = ($first::blank(), $($next::blank(),)*),
        }
        tuples! { $($next)* }
    };
}

tuples! { A B C E F G H I J K L M N O P Q }

impl<T: InPlace> InPlace for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
    fn read_in_place<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
    ) -> Result<(), D::Error> {
        (**self).read_in_place(deserializer)
    }
}

impl<T: InPlace> InPlace for Option<T> {
    fn blank() -> Self {
        None
    }
    fn read_in_place<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
    ) -> Result<(), D::Error> {
        *self = None;
        deserializer.deserialize_option(Perhaps(self))
    }
}

impl<T: InPlace> InPlace for Maybe<T> {
    fn blank() -> Self {
        Self::Absent
    }
    fn read_in_place<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
    ) -> Result<(), D::Error> {
        let mut value = None;
        deserializer.deserialize_option(Perhaps(&mut value))?;
        *self = value.map_or(Self::Null, Self::Value);
        Ok(())
    }
}

/// Reads a value or null into a place that holds nothing.
struct Perhaps<'a, T>(&'a mut Option<T>);

impl<'de, T: InPlace> Visitor<'de> for Perhaps<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("option")
    }
    fn visit_none<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.0.insert(T::blank()).read_in_place(deserializer)
    }
}
