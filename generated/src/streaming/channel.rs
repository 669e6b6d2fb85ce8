// Written by `cargo xtask regen`. Do not edit.

//! `channel`: notes in a channel. If it does not exist, no notes come.
use crate::ids;
use crate::streaming::TimelineEvent;
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Sender};
use misskey_runtime::wire;

/// Notes in a channel. If it does not exist, no notes come.
///
/// The channel `channel`. Works without a token. Missed events are listed by `channels/timeline`, and fetched by [`Subscription::filling_gaps`](crate::streaming::Subscription::filling_gaps).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Channel {
    /// The channel.
    pub channel_id: ids::ChannelId,
}

impl Channel {
    /// Takes the required members; setters add the rest.
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

#[cfg(feature = "channels")]
impl ::misskey_runtime::streaming::FillsGaps for Channel {
    type Request = crate::endpoints::channels::timeline::Request;
    fn missed(&self, since: ::misskey_runtime::UnixMillis) -> Self::Request {
        crate::endpoints::channels::timeline::Request {
            channel_id: self.channel_id.clone(),
            limit: None,
            since_id: None,
            until_id: None,
            since_date: Some(since),
            until_date: None,
            allow_partial: None,
        }
    }
    #[inline]
    fn event(
        item: <Self::Request as ::misskey_runtime::Paginate>::Item,
    ) -> TimelineEvent {
        TimelineEvent::Note(Box::new(item))
    }
    #[inline]
    fn id(event: &TimelineEvent) -> Option<&str> {
        match event {
            TimelineEvent::Note(item) => Some(item.id.as_str()),
            _ => None,
        }
    }
}
