// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `r/free-object`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// What `r/free-object` takes.
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

/// What `r/free-object` answers.
pub type Response = JsonObject;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("r/free-object").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
