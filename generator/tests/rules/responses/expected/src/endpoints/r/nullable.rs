// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `r/nullable`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `r/nullable` takes.
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

/// What `r/nullable` answers.
pub type Response = Option<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("r/nullable").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.optional()
    }
}
