// Written by `cargo xtask regen`. Do not edit.

//! `emoji`: gets one custom emoji of this server by its name.
use crate::models;
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `emoji` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub name: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `emoji` answers.
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
