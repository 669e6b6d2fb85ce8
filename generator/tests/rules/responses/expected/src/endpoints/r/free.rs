// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `r/free`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;

/// What `r/free` takes.
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

/// What `r/free` answers.
pub type Response = Json;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("r/free").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.free()
    }
}
