// Written by `cargo xtask regen`. Do not edit.

//! `gallery/featured`: lists gallery posts that are being liked at present.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`gallery/featured`](fn@crate::endpoints::gallery::featured): lists gallery posts that are being liked at present.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Only items older than this one.
    pub until_id: Option<ids::GalleryPostId>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Only items older than this one.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::GalleryPostId>) -> Self {
        self.until_id = Some(until_id.into());
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        until_id: "untilId" optional,
    }
}

/// The answer of [`gallery/featured`](fn@crate::endpoints::gallery::featured).
pub type Response = Vec<models::GalleryPost>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("gallery/featured")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::GalleryPost, by id, until until_id, limit limit 10 to 100 }
