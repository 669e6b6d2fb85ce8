// Written by `cargo xtask regen`. Do not edit.

//! `Shape` and the types inside it.
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// What `Shape` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Shape {
    /// The JSON is a string.
    Text(String),
    /// The JSON is an integer.
    Integer(i64),
    /// The JSON is a boolean.
    Boolean(bool),
    /// The JSON is a list.
    List(Vec<i64>),
    /// The JSON is an object.
    Object(ShapeObject),
    /// Another kind of JSON, as received.
    Unknown(Json),
}

impl From<String> for Shape {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for Shape {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for Shape {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<i64>> for Shape {
    #[inline]
    fn from(value: Vec<i64>) -> Self {
        Self::List(value)
    }
}

impl From<ShapeObject> for Shape {
    #[inline]
    fn from(value: ShapeObject) -> Self {
        Self::Object(value)
    }
}

wire::table! {
    received shape_union Shape {
        Text string,
        Integer integer,
        Boolean boolean,
        List list,
        Object object,
    }
}

/// What `Shape(Object)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ShapeObject {
    /// The member `a`.
    pub a: i64,
}

wire::table! {
    received object ShapeObject {
        a: "a" required,
    }
}
