// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `r/perhaps-inline`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `r/perhaps-inline` takes.
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

/// What `r/perhaps-inline` answers.
pub type Response = Option<ResponseBody>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("r/perhaps-inline").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.optional()
    }
}

/// What `r/perhaps-inline.response` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseBody {
    pub a: Option<i64>,
}

wire::table! {
    received object ResponseBody {
        a: "a" optional,
    }
}
