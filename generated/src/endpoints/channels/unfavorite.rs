// Written by `cargo xtask regen`. Do not edit.

//! `channels/unfavorite`: removes a channel from the favorites.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`channels/unfavorite`](fn@crate::endpoints::channels::unfavorite): removes a channel from the favorites.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The channel to remove from the favorites.
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

/// The answer of [`channels/unfavorite`](fn@crate::endpoints::channels::unfavorite).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteChannels;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("channels/unfavorite")
        .permission("write:channels")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
