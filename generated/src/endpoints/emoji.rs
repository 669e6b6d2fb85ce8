// Written by `cargo xtask regen`. Do not edit.

//! `emoji`: gets one custom emoji of this server by its name.
use crate::models;
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`emoji`](fn@crate::endpoints::emoji): gets one custom emoji of this server by its name.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Name of the emoji, without colons.
    pub name: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

wire::table! {
    sent object Request {
        name: "name" required,
    }
}

/// The answer of [`emoji`](fn@crate::endpoints::emoji).
pub type Response = models::EmojiDetailed;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("emoji")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}
