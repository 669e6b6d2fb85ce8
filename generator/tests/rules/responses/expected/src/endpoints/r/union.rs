// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `r/union`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// The request of [`r/union`](fn@crate::endpoints::r::union).
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

/// The answer of [`r/union`](fn@crate::endpoints::r::union).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Response {
    /// `type` is `a`.
    A(ResponseA),
    /// `type` is `b`.
    B(ResponseB),
    /// A kind that this version does not know, as received.
    Unknown(JsonObject),
}

wire::table! {
    received tagged_union Response by "type" {
        A(ResponseA) drop ["a"],
        B(ResponseB) drop ["b"],
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("r/union").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `r/union.response(A)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseA {
    /// The member `a`.
    pub a: i64,
}

wire::table! {
    received object ResponseA {
        a: "a" required,
    }
}

/// What `r/union.response(B)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseB {
    /// The member `b`.
    pub b: i64,
}

wire::table! {
    received object ResponseB {
        b: "b" required,
    }
}
