// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `offset-only`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;

/// The request of [`offset-only`](fn@crate::endpoints::offset_only).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `offset`.
    pub offset: Option<i64>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `offset`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
}

wire::table! {
    sent object Request {
        offset: "offset" optional,
    }
}

/// The answer of [`offset-only`](fn@crate::endpoints::offset_only).
pub type Response = Vec<Json>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("offset-only").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of Json, by offset }
