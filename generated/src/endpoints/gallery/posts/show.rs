// Written by `cargo xtask regen`. Do not edit.

//! `gallery/posts/show`: gets one gallery post.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`gallery/posts/show`](fn@crate::endpoints::gallery::posts::show): gets one gallery post.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The post to get.
    pub post_id: ids::GalleryPostId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(post_id: impl Into<ids::GalleryPostId>) -> Self {
        Self { post_id: post_id.into() }
    }
}

wire::table! {
    sent object Request {
        post_id: "postId" required,
    }
}

/// The answer of [`gallery/posts/show`](fn@crate::endpoints::gallery::posts::show).
pub type Response = models::GalleryPost;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("gallery/posts/show")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
