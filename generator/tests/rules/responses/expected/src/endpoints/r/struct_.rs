// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `r/struct`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`r/struct`](fn@crate::endpoints::r::struct_).
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

/// The answer of [`r/struct`](fn@crate::endpoints::r::struct_).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The member `count`.
    pub count: i64,
    /// The member `extra`.
    pub extra: Option<ResponseExtra>,
}

wire::table! {
    received object Response {
        count: "count" required,
        extra: "extra" optional,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("r/struct").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `r/struct.response.extra` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseExtra {
    /// The member `a`.
    pub a: Option<String>,
}

wire::table! {
    received object ResponseExtra {
        a: "a" optional,
    }
}
