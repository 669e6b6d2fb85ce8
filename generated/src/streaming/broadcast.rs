// Written by `cargo xtask regen`. Do not edit.

//! An event that the server sends to [everybody](crate::streaming::Connection::broadcasts).
use crate::models;
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{Gap, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// An event that the server sends to [everybody](crate::streaming::Connection::broadcasts).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Broadcast {
    /// `emojiAdded`: a custom emoji was added.
    EmojiAdded(Box<BroadcastEmojiAdded>),
    /// `emojiUpdated`: custom emoji changed. A new name comes as `emojiDeleted` and `emojiAdded` instead.
    EmojiUpdated(Box<BroadcastEmojiUpdated>),
    /// `emojiDeleted`: custom emoji were removed.
    EmojiDeleted(Box<BroadcastEmojiDeleted>),
    /// `announcementCreated`: an announcement to everybody.
    AnnouncementCreated(Box<BroadcastAnnouncementCreated>),
    /// `ping`: a sign of life from the server; it needs no answer. Only on Sharkey.
    Ping,
    /// The connection was lost and is back; events in between were not received.
    Gap(Gap),
    /// This many events were dropped because the reader was too slow.
    Lagged(u64),
    /// An event that this version does not know, as received.
    Unknown {
        /// The event's name.
        kind: String,
        /// The event's body; null if it has none.
        body: Json,
    },
}

impl StreamEvent for Broadcast {
    #[inline]
    fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError> {
        Ok(
            match kind {
                "emojiAdded" => Self::EmojiAdded(Box::new(body.json()?)),
                "emojiUpdated" => Self::EmojiUpdated(Box::new(body.json()?)),
                "emojiDeleted" => Self::EmojiDeleted(Box::new(body.json()?)),
                "announcementCreated" => {
                    Self::AnnouncementCreated(Box::new(body.json()?))
                }
                "ping" => Self::Ping,
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

#[cfg(feature = "testing")]
impl misskey_runtime::testing::Told for Broadcast {
    const CHANNELS: &'static [&'static str] = &[];
    fn told(&self) -> Option<(&str, Json)> {
        Some(
            match self {
                Self::EmojiAdded(body) => {
                    ("emojiAdded", misskey_runtime::testing::json(body))
                }
                Self::EmojiUpdated(body) => {
                    ("emojiUpdated", misskey_runtime::testing::json(body))
                }
                Self::EmojiDeleted(body) => {
                    ("emojiDeleted", misskey_runtime::testing::json(body))
                }
                Self::AnnouncementCreated(body) => {
                    ("announcementCreated", misskey_runtime::testing::json(body))
                }
                Self::Ping => ("ping", Json::Null),
                Self::Gap(_) | Self::Lagged(_) => return None,
                Self::Unknown { kind, body } => (kind, body.clone()),
            },
        )
    }
}

/// A custom emoji was added.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BroadcastEmojiAdded {
    /// The new emoji.
    pub emoji: models::EmojiDetailed,
}

wire::table! {
    received object BroadcastEmojiAdded {
        emoji: "emoji" required,
    }
}

/// Custom emoji changed. A new name comes as `emojiDeleted` and `emojiAdded` instead.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BroadcastEmojiUpdated {
    /// The emoji as they are now.
    pub emojis: Vec<models::EmojiDetailed>,
}

wire::table! {
    received object BroadcastEmojiUpdated {
        emojis: "emojis" required,
    }
}

/// Custom emoji were removed.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BroadcastEmojiDeleted {
    /// The emoji as they were.
    pub emojis: Vec<models::EmojiDetailed>,
}

wire::table! {
    received object BroadcastEmojiDeleted {
        emojis: "emojis" required,
    }
}

/// An announcement to everybody.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BroadcastAnnouncementCreated {
    /// The announcement.
    pub announcement: models::Announcement,
}

wire::table! {
    received object BroadcastAnnouncementCreated {
        announcement: "announcement" required,
    }
}
