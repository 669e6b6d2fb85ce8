// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `offset-odd`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `offset-odd` takes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub offset: Option<i64>,
    /// Default: `10`.
    pub limit: Option<f64>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// Sets `limit`.
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

/// What `offset-odd` answers.
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
