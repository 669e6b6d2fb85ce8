// Written by `cargo xtask regen`. Do not edit.

//! `page-push`: sends an event from a page to the page's author, who gets it over the stream.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::Json;

/// What `page-push` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub page_id: ids::PageId,
    pub event: String,
    /// Any JSON value that goes with the event.
    pub var: Maybe<Json>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(page_id: impl Into<ids::PageId>, event: impl Into<String>) -> Self {
        Self {
            page_id: page_id.into(),
            event: event.into(),
            var: Maybe::Absent,
        }
    }
    /// Sets `var`.
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

/// What `page-push` answers.
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
