// Written by `cargo xtask regen`. Do not edit.

//! `channels/my-favorites`: lists one's favorite channels.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `channels/my-favorites` takes.
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

/// What `channels/my-favorites` answers.
pub type Response = Vec<models::Channel>;
impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = Some(Permission::ReadChannels);
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "channels/my-favorites",
        permission: Some("read:channels"),
        credential: true,
        secure: false,
        rate_limited: false,
        get: false,
        multipart: false,
        writes: false,
    };
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
