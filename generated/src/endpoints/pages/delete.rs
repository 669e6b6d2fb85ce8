// Written by `cargo xtask regen`. Do not edit.

//! `pages/delete`: deletes a page.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `pages/delete` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub page_id: ids::PageId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `pages/delete` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
