// Written by `cargo xtask regen`. Do not edit.

//! `channels/mute/list`: lists the channels that the signed-in user has muted.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`channels/mute/list`](fn@crate::endpoints::channels::mute::list): lists the channels that the signed-in user has muted. Since 2025.12.2.
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

/// The answer of [`channels/mute/list`](fn@crate::endpoints::channels::mute::list).
pub type Response = Vec<models::Channel>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadChannels;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("channels/mute/list")
        .permission("read:channels")
        .credential()
        .available(
            crate::availability::SINCE_2025_12_2_NOT_CHERRYPICK_NOT_MISSKEYIO_NOT_SHARKEY,
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
