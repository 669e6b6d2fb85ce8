// Written by `cargo xtask regen`. Do not edit.

//! `get-avatar-decorations`: lists the avatar decorations that users can choose from.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`get-avatar-decorations`](fn@crate::endpoints::get_avatar_decorations): lists the avatar decorations that users can choose from.
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

/// The answer of [`get-avatar-decorations`](fn@crate::endpoints::get_avatar_decorations).
pub type Response = Vec<models::AvatarDecorationLite>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("get-avatar-decorations")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
