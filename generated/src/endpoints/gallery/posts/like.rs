// Written by `cargo xtask regen`. Do not edit.

//! `gallery/posts/like`: likes a gallery post.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`gallery/posts/like`](fn@crate::endpoints::gallery::posts::like): likes a gallery post.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The post to like.
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

/// The answer of [`gallery/posts/like`](fn@crate::endpoints::gallery::posts::like).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteGalleryLikes;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("gallery/posts/like")
        .permission("write:gallery-likes")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
