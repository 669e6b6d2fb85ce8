// Written by `cargo xtask regen`. Do not edit.

//! `emojis`: lists all custom emoji of this server.
use crate::models;
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `emojis` takes. Since 2024.5.0.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// What `emojis` answers. Since 2024.5.0, with every field that says nothing else.
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
