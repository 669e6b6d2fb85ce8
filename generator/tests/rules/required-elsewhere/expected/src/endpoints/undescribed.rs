// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `undescribed`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;

/// What `undescribed` takes.
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

/// What `undescribed` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub id: String,
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
