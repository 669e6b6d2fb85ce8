// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `offset`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`offset`](fn@crate::endpoints::offset).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `limit`. Default: `10`.
    pub limit: Option<i64>,
    /// The member `offset`. Default: `0`.
    pub offset: Option<i64>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `limit`. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// The member `offset`. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        offset: "offset" optional,
    }
}

/// The answer of [`offset`](fn@crate::endpoints::offset).
pub type Response = Vec<i64>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("offset").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of i64, by offset, limit limit 10 }
