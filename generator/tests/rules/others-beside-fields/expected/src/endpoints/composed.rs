// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `composed`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use std::collections::BTreeMap;

/// The request of [`composed`](fn@crate::endpoints::composed).
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

/// The answer of [`composed`](fn@crate::endpoints::composed).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The member `a`.
    pub a: String,
    /// The member `b`.
    pub b: Option<String>,
    /// All other members, by name.
    pub others: BTreeMap<String, Option<String>>,
}

wire::table! {
    received object Response {
        a: "a" required,
        b: "b" optional,
        ..others,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("composed").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
