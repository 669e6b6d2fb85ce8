//! Unions whose branches are different kinds of JSON: a string or a list, an object or a list of them.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::json::Json;

/// A union that tells its branches apart by the kind of JSON value.
pub trait Shapes: Sized {
    /// What is expected, for messages.
    const NAME: &'static str;
    /// Whether one of them is a number.
    const NUMBERS: bool = false;

    /// Reads an object.
    ///
    /// # Errors
    /// The branch cannot be read.
    fn object<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        read_object_or_number(map, |value| Ok(Self::unknown(value)))
    }
    /// Reads a list.
    ///
    /// # Errors
    /// The branch cannot be read.
    fn list<'de, A: SeqAccess<'de>>(list: A) -> Result<Self, A::Error> {
        Json::deserialize(SeqAccessDeserializer::new(list)).map(Self::unknown)
    }
    /// Takes a string.
    fn string(text: &str) -> Self {
        Self::unknown(text.into())
    }
    /// Takes a whole number.
    fn integer(number: i64) -> Self {
        Self::unknown(number.into())
    }
    /// Takes a number; one without a fraction is a whole number, however it was written.
    fn number(number: f64) -> Self {
        const EXACT: f64 = 9_007_199_254_740_992.0;
        if number.fract() == 0.0 && number.abs() <= EXACT {
            // Whole and small enough, so nothing is cut off.
            #[allow(clippy::cast_possible_truncation, reason = "checked")]
            return Self::integer(number as i64);
        }
        Self::unknown(number.into())
    }
    /// Takes a truth value.
    fn boolean(value: bool) -> Self {
        Self::unknown(value.into())
    }
    /// Keeps a value of another kind.
    fn unknown(value: Json) -> Self;
}

/// Reads a union of shapes.
///
/// # Errors
/// The branch cannot be read.
pub fn read_shape<'de, T: Shapes, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(ShapeVisitor(PhantomData))
}

/// Reads an object where `serde_json`, with its feature `arbitrary_precision` on, may give a number in the form of one.
///
/// # Errors
/// The branch cannot be read.
pub fn read_object_or_number<'de, T: Shapes, A: MapAccess<'de>>(
    map: A,
    object: impl FnOnce(Json) -> serde_json::Result<T>,
) -> Result<T, A::Error> {
    match Json::deserialize(MapAccessDeserializer::new(map))? {
        Json::Number(number) => Ok(match (number.as_i64(), number.as_f64()) {
            (Some(number), _) => T::integer(number),
            (None, Some(number)) => T::number(number),
            (None, None) => T::unknown(number.into()),
        }),
        value => object(value).map_err(A::Error::custom),
    }
}

struct ShapeVisitor<T>(PhantomData<T>);

impl<'de, T: Shapes> Visitor<'de> for ShapeVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::NAME)
    }
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::object(map)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<T, A::Error> {
        T::list(list)
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::string(text))
    }
    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        Ok(T::integer(number))
    }
    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        Ok(i64::try_from(number).map_or_else(|_| T::unknown(number.into()), T::integer))
    }
    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        Ok(T::number(number))
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        Ok(T::boolean(value))
    }
    fn visit_unit<E: Error>(self) -> Result<T, E> {
        Ok(T::unknown(Json::Null))
    }
}

/// Reads or writes a union of shapes.
#[doc(hidden)]
#[macro_export]
macro_rules! __shapes {
    (read $Type:ident { $($Variant:ident $shape:ident,)* }) => {
        impl $crate::wire::Shapes for $Type {
            const NAME: &'static str = stringify!($Type);
            $($crate::__shapes!(@$shape $Variant);)*
            fn unknown(value: $crate::wire::Json) -> Self {
                Self::Unknown(value)
            }
        }
        impl<'de> $crate::__private::serde::Deserialize<'de> for $Type {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::wire::read_shape(deserializer)
            }
        }
        $crate::__small!($Type = Self::Unknown($crate::wire::Json::Null));
    };
    (write $Type:ident { $($Variant:ident $shape:ident,)* }) => {
        impl $crate::__private::serde::Serialize for $Type {
            fn serialize<S: $crate::__private::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$Variant(value) => value.serialize(serializer),)*
                    Self::Unknown(value) => value.serialize(serializer),
                }
            }
        }
    };
    (test $Type:ident { $($Variant:ident $shape:ident,)* }) => {
        impl $crate::testing::Sample for $Type {
            // The first kind.
            #[allow(unreachable_code)]
            fn sample() -> Self {
                $(return Self::$Variant($crate::testing::Sample::sample());)*
                Self::Unknown(::core::default::Default::default())
            }
        }
        $crate::__tagged!(@equal $Type $($Variant)*);
    };
    (@object $Variant:ident) => {
        fn object<'de, A: $crate::__private::serde::de::MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
            if Self::NUMBERS {
                return $crate::wire::read_object_or_number(map, |value| $crate::__private::serde_json::from_value(value).map(Self::$Variant));
            }
            $crate::__private::serde::Deserialize::deserialize($crate::__private::serde::de::value::MapAccessDeserializer::new(map))
                .map(Self::$Variant)
        }
    };
    (@list $Variant:ident) => {
        fn list<'de, A: $crate::__private::serde::de::SeqAccess<'de>>(list: A) -> Result<Self, A::Error> {
            $crate::__private::serde::Deserialize::deserialize($crate::__private::serde::de::value::SeqAccessDeserializer::new(list))
                .map(Self::$Variant)
        }
    };
    (@string $Variant:ident) => {
        fn string(text: &str) -> Self {
            Self::$Variant($crate::wire::FromWire::from_wire(text))
        }
    };
    (@integer $Variant:ident) => {
        const NUMBERS: bool = true;
        fn integer(number: i64) -> Self {
            Self::$Variant(number.into())
        }
    };
    (@number $Variant:ident) => {
        const NUMBERS: bool = true;
        fn number(number: f64) -> Self {
            Self::$Variant(number)
        }
        // A whole number is written without a fraction.
        #[allow(clippy::cast_precision_loss)]
        fn integer(number: i64) -> Self {
            Self::$Variant(number as f64)
        }
    };
    (@boolean $Variant:ident) => {
        fn boolean(value: bool) -> Self {
            Self::$Variant(value)
        }
    };
}
