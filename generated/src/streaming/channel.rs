// Written by `cargo xtask regen`. Do not edit.

//! `channel`: notes in a channel. Nothing comes where it does not exist.
use crate::ids;
use crate::streaming::TimelineEvent;
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Sender};
use misskey_runtime::wire;

/// Notes in a channel. Nothing comes where it does not exist.
///
/// The channel `channel`. Works without a token.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Channel {
    pub channel_id: ids::ChannelId,
}

impl Channel {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(channel_id: impl Into<ids::ChannelId>) -> Self {
        Self {
            channel_id: channel_id.into(),
        }
    }
}

wire::table! {
    sent object Channel {
        channel_id: "channelId" required,
    }
}

impl ChannelParams for Channel {
    type Event = TimelineEvent;
    type Sender = Sender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo::new("channel").per_connection(32)
    }
}
