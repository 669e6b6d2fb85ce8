// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `shelf`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`shelf`](fn@crate::endpoints::shelf).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `wanted`.
    pub wanted: Option<Box<models::Book>>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `wanted`.
    #[inline]
    pub fn wanted(mut self, wanted: impl Into<Box<models::Book>>) -> Self {
        self.wanted = Some(wanted.into());
        self
    }
}

wire::table! {
    sent object Request {
        wanted: "wanted" optional,
    }
}

/// The answer of [`shelf`](fn@crate::endpoints::shelf).
pub type Response = models::Shelf;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("shelf").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
