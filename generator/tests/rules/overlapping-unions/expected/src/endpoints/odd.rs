// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `odd`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;

/// What `odd` takes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// What `odd` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Response {
    /// The JSON is an object.
    Object(ResponseObject),
    /// The JSON is an integer.
    Integer(i64),
    /// Another kind of JSON, as it came.
    Unknown(Json),
}

impl From<ResponseObject> for Response {
    #[inline]
    fn from(value: ResponseObject) -> Self {
        Self::Object(value)
    }
}

impl From<i64> for Response {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

wire::table! {
    received shape_union Response {
        Object object,
        Integer integer,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("odd").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `odd.response(Object)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseObject {
    pub a: i64,
}

wire::table! {
    received object ResponseObject {
        a: "a" required,
    }
}
