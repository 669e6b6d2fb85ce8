// Written by `cargo xtask regen`. Do not edit.

//! `hashtags/show`: gets how widely a hashtag is used.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `hashtags/show` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub tag: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(tag: impl Into<String>) -> Self {
        Self { tag: tag.into() }
    }
}

wire::table! {
    sent object Request {
        tag: "tag" required,
    }
}

/// What `hashtags/show` answers.
pub type Response = models::Hashtag;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("hashtags/show")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
