// Written by `cargo xtask regen`. Do not edit.

//! `gallery/popular`: lists the ten gallery posts with most likes.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`gallery/popular`](fn@crate::endpoints::gallery::popular): lists the ten gallery posts with most likes.
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

/// The answer of [`gallery/popular`](fn@crate::endpoints::gallery::popular).
pub type Response = Vec<models::GalleryPost>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("gallery/popular")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
