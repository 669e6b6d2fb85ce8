// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `undecided`.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// The request of [`undecided`](fn@crate::endpoints::undecided).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `a`.
    pub a: OneOrMany<ids::OpaqueId>,
    /// The member `b`.
    pub b: OneOrMany<ids::OpaqueId>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        a: impl Into<OneOrMany<ids::OpaqueId>>,
        b: impl Into<OneOrMany<ids::OpaqueId>>,
    ) -> Self {
        Self { a: a.into(), b: b.into() }
    }
}

wire::table! {
    sent object Request {
        a: "a" required,
        b: "b" required,
    }
}

/// The answer of [`undecided`](fn@crate::endpoints::undecided).
pub type Response = OneOrMany<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("undecided").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
