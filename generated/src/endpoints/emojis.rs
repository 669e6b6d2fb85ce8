// Written by `cargo xtask regen`. Do not edit.

//! `emojis`: lists all custom emoji of this server.
use crate::{Permission, models};
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `emojis` takes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}
impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

wire::sent! { Request {} }

/// What `emojis` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// All custom emoji, sorted by category and name.
    pub emojis: Vec<models::EmojiSimple>,
}

wire::received! {
    Response {
        emojis: "emojis" required,
    }
}

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = None;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "emojis",
        permission: None,
        credential: false,
        secure: false,
        rate_limited: false,
        get: true,
        multipart: false,
        writes: false,
    };
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}
