// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `odd`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;

/// The request of [`odd`](fn@crate::endpoints::odd).
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

/// The answer of [`odd`](fn@crate::endpoints::odd).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Response {
    /// The JSON is an object.
    Object(ResponseObject),
    /// The JSON is an integer.
    Integer(i64),
    /// Another kind of JSON, as received.
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
    /// The member `a`.
    pub a: i64,
}

wire::table! {
    received object ResponseObject {
        a: "a" required,
    }
}
