// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `r/union`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// What `r/union` takes.
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

/// What `r/union` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Response {
    /// `type` is `a`.
    A(ResponseA),
    /// `type` is `b`.
    B(ResponseB),
    /// A kind that this version does not know, as it came.
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
    pub b: i64,
}

wire::table! {
    received object ResponseB {
        b: "b" required,
    }
}
