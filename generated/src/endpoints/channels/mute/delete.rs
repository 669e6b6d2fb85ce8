// Written by `cargo xtask regen`. Do not edit.

//! `channels/mute/delete`: unmutes a channel.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`channels/mute/delete`](fn@crate::endpoints::channels::mute::delete): unmutes a channel. Since 2025.12.2.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The channel to unmute.
    pub channel_id: ids::ChannelId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(channel_id: impl Into<ids::ChannelId>) -> Self {
        Self {
            channel_id: channel_id.into(),
        }
    }
}

wire::table! {
    sent object Request {
        channel_id: "channelId" required,
    }
}

/// The answer of [`channels/mute/delete`](fn@crate::endpoints::channels::mute::delete).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteChannels;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("channels/mute/delete")
        .permission("write:channels")
        .credential()
        .writes()
        .available(
            crate::availability::SINCE_2025_12_2_NOT_CHERRYPICK_NOT_MISSKEYIO_NOT_SHARKEY,
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
