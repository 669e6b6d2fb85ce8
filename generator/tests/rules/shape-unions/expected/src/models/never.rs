// Written by `cargo xtask regen`. Do not edit.

//! `Never` and the types inside it.
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// What `Never` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Never {
    /// The JSON is a string.
    Text(String),
    /// The JSON is an object.
    Object(NeverObject),
    /// Another kind of JSON, as received.
    Unknown(Json),
}

impl From<String> for Never {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<NeverObject> for Never {
    #[inline]
    fn from(value: NeverObject) -> Self {
        Self::Object(value)
    }
}

wire::table! {
    unused shape_union Never {
        Text string,
        Object object,
    }
}

/// What `Never(Object)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NeverObject {
    /// The member `a`.
    pub a: i64,
}

wire::table! {
    unused object NeverObject {
        a: "a" required,
    }
}
