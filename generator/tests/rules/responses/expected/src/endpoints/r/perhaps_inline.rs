// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `r/perhaps-inline`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`r/perhaps-inline`](fn@crate::endpoints::r::perhaps_inline).
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

/// The answer of [`r/perhaps-inline`](fn@crate::endpoints::r::perhaps_inline).
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
    /// The member `a`.
    pub a: Option<i64>,
}

wire::table! {
    received object ResponseBody {
        a: "a" optional,
    }
}
