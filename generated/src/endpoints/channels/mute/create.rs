// Written by `cargo xtask regen`. Do not edit.

//! `channels/mute/create`: mutes a channel, so that its notes no longer turn up elsewhere.
use crate::{Permission, ids};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`channels/mute/create`](fn@crate::endpoints::channels::mute::create): mutes a channel, so that its notes no longer turn up elsewhere. Since 2025.12.2.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The channel to mute.
    pub channel_id: ids::ChannelId,
    /// When the mute ends, as Unix time in milliseconds; null or absent mutes until it is lifted.
    pub expires_at: Maybe<UnixMillis>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(channel_id: impl Into<ids::ChannelId>) -> Self {
        Self {
            channel_id: channel_id.into(),
            expires_at: Maybe::Absent,
        }
    }
    /// When the mute ends, as Unix time in milliseconds; null or absent mutes until it is lifted.
    #[inline]
    pub fn expires_at(mut self, expires_at: impl Into<Maybe<UnixMillis>>) -> Self {
        self.expires_at = expires_at.into();
        self
    }
}

wire::table! {
    sent object Request {
        channel_id: "channelId" required,
        expires_at: "expiresAt" maybe,
    }
}

/// The answer of [`channels/mute/create`](fn@crate::endpoints::channels::mute::create).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteChannels;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("channels/mute/create")
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
