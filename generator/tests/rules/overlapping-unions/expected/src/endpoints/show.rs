// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `show`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`show`](fn@crate::endpoints::show).
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

/// The answer of [`show`](fn@crate::endpoints::show).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The member `a`.
    pub a: Option<i64>,
    /// The member `both`.
    pub both: Option<String>,
    /// The member `c`.
    pub c: Option<ResponseC>,
}

wire::table! {
    received object Response {
        a: "a" optional,
        both: "both" nullable,
        c: "c" optional,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("show").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `show.response.c` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseC {
    /// The member `d`.
    pub d: Option<i64>,
}

wire::table! {
    received object ResponseC {
        d: "d" optional,
    }
}
