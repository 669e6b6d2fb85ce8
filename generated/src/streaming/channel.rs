// Written by `cargo xtask regen`. Do not edit.

//! `channel`: notes in a channel. Nothing comes where it does not exist.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Gap, Sender, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

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
    type Event = ChannelEvent;
    type Sender = Sender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo {
            name: "channel".into(),
            permission: None,
            credential: false,
            shared: false,
            per_connection: 32usize,
            lingers: false,
        }
    }
}

/// What the channel [`Channel`] tells.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ChannelEvent {
    /// `note`: a new note.
    Note(Box<models::Note>),
    /// The connection was lost and is there again; what happened in between did not come.
    Gap(Gap),
    /// So many events were dropped because they were not taken in time.
    Lagged(u64),
    /// An event that this version does not know, as it came.
    Unknown {
        /// What it is called.
        kind: String,
        /// What it carries; null for nothing.
        body: Json,
    },
}

impl StreamEvent for ChannelEvent {
    #[inline]
    fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError> {
        Ok(
            match kind {
                "note" => Self::Note(Box::new(body.json()?)),
                _ => {
                    Self::Unknown {
                        kind: kind.to_owned(),
                        body: body.json()?,
                    }
                }
            },
        )
    }
    #[inline]
    fn gap(gap: Gap) -> Self {
        Self::Gap(gap)
    }
    #[inline]
    fn lagged(events: u64) -> Self {
        Self::Lagged(events)
    }
}
