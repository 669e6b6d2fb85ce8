// Written by `cargo xtask regen`. Do not edit.

//! `gallery/posts/unlike`: takes one's like of a gallery post back.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `gallery/posts/unlike` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub post_id: ids::GalleryPostId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `gallery/posts/unlike` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteGalleryLikes;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("gallery/posts/unlike")
        .permission("write:gallery-likes")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
