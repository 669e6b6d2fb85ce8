//! Requests, read as a server reads them.

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{DeserializeOwned, Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

use crate::call::{Endpoint, Upload};
use crate::wire::{Json, JsonObject};

/// A request that a test can read.
pub trait Received: Endpoint {
    /// Reads it from the members that were sent, and the file.
    ///
    /// # Errors
    /// It is another request.
    #[doc(hidden)]
    fn received<'de, D: Deserializer<'de>>(
        members: D,
        file: Option<Upload>,
    ) -> Result<Self, D::Error>;
}

impl<R: Endpoint + DeserializeOwned> Received for R {
    fn received<'de, D: Deserializer<'de>>(members: D, _: Option<Upload>) -> Result<R, D::Error> {
        R::deserialize(members)
    }
}

/// Reads a request, whose members came as text where it was a query or a form.
pub(super) fn read<R: Received>(
    members: &JsonObject,
    is_text: bool,
    file: Option<&Upload>,
) -> Result<R, serde_json::Error> {
    let members = Json::Object(members.clone());
    if is_text {
        R::received(Written(members), file.cloned())
    } else {
        R::received(members, file.cloned())
    }
}

/// A value of a query or a form, which do not say that `3` is a number: the type that is read decides.
struct Written(Json);

impl Written {
    /// What the text says as JSON; the text itself where it is none.
    fn into_json(self) -> Json {
        match self.0 {
            Json::String(text) => serde_json::from_str(&text).unwrap_or(Json::String(text)),
            other => other,
        }
    }
}

impl IntoDeserializer<'_, serde_json::Error> for Written {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! as_json {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, serde_json::Error> {
            self.into_json().$method(visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Written {
    type Error = serde_json::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.0 {
            Json::Array(items) => {
                visitor.visit_seq(SeqDeserializer::new(items.into_iter().map(Written)))
            }
            Json::Object(members) => {
                let members = members
                    .into_iter()
                    .map(|(name, value)| (name, Written(value)));
                visitor.visit_map(MapDeserializer::new(members))
            }
            other => other.deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        visitor.visit_some(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.0 {
            // One of them, which a query writes like a single value, or all of them as JSON, in a form.
            Json::String(_) => match self.into_json() {
                list @ Json::Array(_) => list.deserialize_seq(visitor),
                one => Written(Json::Array(vec![one])).deserialize_any(visitor),
            },
            _ => self.deserialize_any(visitor),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        match self.0 {
            Json::String(_) => self.into_json().deserialize_map(visitor),
            _ => self.deserialize_any(visitor),
        }
    }

    as_json! {
        deserialize_bool
        deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
        deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
        deserialize_f32 deserialize_f64
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct newtype_struct tuple tuple_struct struct enum identifier ignored_any
    }
}
