// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `when`.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::{Json, JsonObject};

/// The request of [`when`](fn@crate::endpoints::when).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// The answer of [`when`](fn@crate::endpoints::when).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The member `at`.
    pub at: ResponseAt,
    /// The member `ratio`.
    pub ratio: Option<ResponseRatio>,
    /// The member `id`.
    pub id: Option<ResponseId>,
    /// The member `mode`.
    pub mode: Option<ResponseMode>,
}

wire::table! {
    received object Response {
        at: "at" required,
        ratio: "ratio" optional,
        id: "id" optional,
        mode: "mode" optional,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("when").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `when.response.at` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ResponseAt {
    /// The JSON is an integer.
    Integer(i64),
    /// The JSON is a string.
    Text(String),
    /// Another kind of JSON, as received.
    Unknown(Json),
}

impl From<i64> for ResponseAt {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for ResponseAt {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

wire::table! {
    received shape_union ResponseAt {
        Integer integer,
        Text string,
    }
}

/// What `when.response.ratio` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ResponseRatio {
    /// The JSON is a number.
    Number(f64),
    /// The JSON is a boolean.
    Boolean(bool),
    /// Another kind of JSON, as received.
    Unknown(Json),
}

impl From<f64> for ResponseRatio {
    #[inline]
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<bool> for ResponseRatio {
    #[inline]
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

wire::table! {
    received shape_union ResponseRatio {
        Number number,
        Boolean boolean,
    }
}

/// What `when.response.id` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ResponseId {
    /// The JSON is a string.
    Text(ids::OpaqueId),
    /// The JSON is an object.
    Object(JsonObject),
    /// Another kind of JSON, as received.
    Unknown(Json),
}

impl From<ids::OpaqueId> for ResponseId {
    #[inline]
    fn from(value: ids::OpaqueId) -> Self {
        Self::Text(value)
    }
}

impl From<JsonObject> for ResponseId {
    #[inline]
    fn from(value: JsonObject) -> Self {
        Self::Object(value)
    }
}

wire::table! {
    received shape_union ResponseId {
        Text string,
        Object object,
    }
}

/// What `when.response.mode` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ResponseMode {
    /// The JSON is a string.
    Text(ResponseModeText),
    /// The JSON is an integer.
    Integer(i64),
    /// Another kind of JSON, as received.
    Unknown(Json),
}

impl From<ResponseModeText> for ResponseMode {
    #[inline]
    fn from(value: ResponseModeText) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for ResponseMode {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

wire::table! {
    received shape_union ResponseMode {
        Text string,
        Integer integer,
    }
}

/// What `when.response.mode(Text)` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResponseModeText {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    ResponseModeText or Unknown {
        A = "a",
        B = "b",
    }
}
