// Written by `cargo xtask regen`. Do not edit.

//! `pages/show`: gets one page, found by its id or by its author and name.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`pages/show`](fn@crate::endpoints::pages::show): gets one page, found by its id or by its author and name.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The page to get.
    page_id: Option<ids::PageId>,
    /// Last part of the page's address, next to its author's user name.
    name: Option<String>,
    /// User name of the author, given together with the page's name.
    username: Option<String>,
}

impl Request {
    /// Makes a request with `pageId`; setters add the rest.
    #[inline]
    pub fn by_page_id(page_id: impl Into<ids::PageId>) -> Self {
        Self {
            page_id: Some(page_id.into()),
            name: None,
            username: None,
        }
    }
    /// Makes a request with `name` and `username`; setters add the rest.
    #[inline]
    pub fn by_name_and_username(
        name: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            page_id: None,
            name: Some(name.into()),
            username: Some(username.into()),
        }
    }
    /// The page to get.
    #[inline]
    pub fn page_id(mut self, page_id: impl Into<ids::PageId>) -> Self {
        self.page_id = Some(page_id.into());
        self
    }
    /// Last part of the page's address, next to its author's user name.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// User name of the author, given together with the page's name.
    #[inline]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
}

wire::table! {
    sent object Request {
        page_id: "pageId" optional,
        name: "name" optional,
        username: "username" optional,
    }
}

/// The answer of [`pages/show`](fn@crate::endpoints::pages::show).
pub type Response = models::Page;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("pages/show")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
