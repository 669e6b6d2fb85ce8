// Written by `cargo xtask regen`. Do not edit.

//! `pages/unlike`: takes a like of a page back.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`pages/unlike`](fn@crate::endpoints::pages::unlike): takes a like of a page back.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The page to take the like back from.
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

/// The answer of [`pages/unlike`](fn@crate::endpoints::pages::unlike).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WritePageLikes;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("pages/unlike")
        .permission("write:page-likes")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
