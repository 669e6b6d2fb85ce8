// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `undescribed`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;

/// The request of [`undescribed`](fn@crate::endpoints::undescribed).
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

/// The answer of [`undescribed`](fn@crate::endpoints::undescribed).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The member `id`.
    pub id: String,
    /// The member `other`.
    pub other: Json,
}

wire::table! {
    received object Response {
        id: "id" required,
        other: "other" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("undescribed").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
