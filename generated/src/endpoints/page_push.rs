// Written by `cargo xtask regen`. Do not edit.

//! `page-push`: sends an event from a page to the page's author, who gets it over the stream.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::Json;

/// The request of [`page-push`](fn@crate::endpoints::page_push): sends an event from a page to the page's author, who gets it over the stream.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The page.
    pub page_id: ids::PageId,
    /// Name of the event.
    pub event: String,
    /// Any JSON value that goes with the event.
    pub var: Maybe<Json>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(page_id: impl Into<ids::PageId>, event: impl Into<String>) -> Self {
        Self {
            page_id: page_id.into(),
            event: event.into(),
            var: Maybe::Absent,
        }
    }
    /// Any JSON value that goes with the event.
    #[inline]
    pub fn var(mut self, var: impl Into<Maybe<Json>>) -> Self {
        self.var = var.into();
        self
    }
}

wire::table! {
    sent object Request {
        page_id: "pageId" required,
        event: "event" required,
        var: "var" maybe,
    }
}

/// The answer of [`page-push`](fn@crate::endpoints::page_push).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("page-push")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
