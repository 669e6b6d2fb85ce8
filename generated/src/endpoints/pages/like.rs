// Written by `cargo xtask regen`. Do not edit.

//! `pages/like`: likes a page.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`pages/like`](fn@crate::endpoints::pages::like): likes a page.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The page to like.
    pub page_id: ids::PageId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(page_id: impl Into<ids::PageId>) -> Self {
        Self { page_id: page_id.into() }
    }
}

wire::table! {
    sent object Request {
        page_id: "pageId" required,
    }
}

/// The answer of [`pages/like`](fn@crate::endpoints::pages::like).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WritePageLikes;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("pages/like")
        .permission("write:page-likes")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
