// Written by `cargo xtask regen`. Do not edit.

//! `channels/show`: gets one channel, with its pinned notes.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`channels/show`](fn@crate::endpoints::channels::show): gets one channel, with its pinned notes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The channel to get.
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

/// The answer of [`channels/show`](fn@crate::endpoints::channels::show).
pub type Response = models::Channel;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("channels/show")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
