// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `r/list-of-inline`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`r/list-of-inline`](fn@crate::endpoints::r::list_of_inline).
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

/// The answer of [`r/list-of-inline`](fn@crate::endpoints::r::list_of_inline).
pub type Response = Vec<ResponseItem>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("r/list-of-inline").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

/// What `r/list-of-inline.response[]` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItem {
    /// The member `a`.
    pub a: i64,
}

wire::table! {
    received object ResponseItem {
        a: "a" required,
    }
}
