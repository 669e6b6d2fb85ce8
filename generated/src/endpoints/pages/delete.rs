// Written by `cargo xtask regen`. Do not edit.

//! `pages/delete`: deletes a page.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`pages/delete`](fn@crate::endpoints::pages::delete): deletes a page.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The page to delete.
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

/// The answer of [`pages/delete`](fn@crate::endpoints::pages::delete).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WritePages;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("pages/delete")
        .permission("write:pages")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
