// Written by `cargo xtask regen`. Do not edit.

//! `emojis`: lists all custom emoji of this server.
use crate::models;
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`emojis`](fn@crate::endpoints::emojis): lists all custom emoji of this server.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// The answer of [`emojis`](fn@crate::endpoints::emojis).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// All custom emoji, sorted by category and name.
    pub emojis: Vec<models::EmojiSimple>,
}

wire::table! {
    received object Response {
        emojis: "emojis" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("emojis")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}
