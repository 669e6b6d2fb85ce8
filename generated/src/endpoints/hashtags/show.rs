// Written by `cargo xtask regen`. Do not edit.

//! `hashtags/show`: gets how many users use a hashtag, in notes and in their profiles.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`hashtags/show`](fn@crate::endpoints::hashtags::show): gets how many users use a hashtag, in notes and in their profiles.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The hashtag to look up, without the hash sign.
    pub tag: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
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

/// The answer of [`hashtags/show`](fn@crate::endpoints::hashtags::show).
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
