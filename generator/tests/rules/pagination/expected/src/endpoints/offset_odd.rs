// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `offset-odd`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`offset-odd`](fn@crate::endpoints::offset_odd).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `offset`.
    pub offset: Option<i64>,
    /// The member `limit`. Default: `10`.
    pub limit: Option<f64>,
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
    /// The member `limit`. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<f64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire::table! {
    sent object Request {
        offset: "offset" optional,
        limit: "limit" optional,
    }
}

/// The answer of [`offset-odd`](fn@crate::endpoints::offset_odd).
pub type Response = Vec<String>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("offset-odd").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of String, by offset }
