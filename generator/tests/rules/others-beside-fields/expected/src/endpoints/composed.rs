// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `composed`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use std::collections::BTreeMap;

/// What `composed` takes.
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

/// What `composed` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub a: String,
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
