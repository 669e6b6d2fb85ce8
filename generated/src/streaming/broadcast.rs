// Written by `cargo xtask regen`. Do not edit.

//! What the server tells [everybody](crate::streaming::Connection::broadcasts).
use crate::models;
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{Gap, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// What the server tells [everybody](crate::streaming::Connection::broadcasts).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Broadcast {
    /// `emojiAdded`: a custom emoji was added.
    EmojiAdded(Box<BroadcastEmojiAdded>),
    /// `emojiUpdated`: custom emojis changed. A new name is `emojiDeleted` and `emojiAdded` instead.
    EmojiUpdated(Box<BroadcastEmojiUpdated>),
    /// `emojiDeleted`: custom emojis were removed.
    EmojiDeleted(Box<BroadcastEmojiDeleted>),
    /// `announcementCreated`: an announcement to everybody.
    AnnouncementCreated(Box<BroadcastAnnouncementCreated>),
    /// `ping`: a sign of life from the server, which needs no answer. Only on Sharkey.
    Ping,
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

/// A custom emoji was added. Since 2026.6.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BroadcastEmojiAdded {
    pub emoji: models::EmojiDetailed,
}

wire::table! {
    received object BroadcastEmojiAdded {
        emoji: "emoji" required,
    }
}

/// Custom emojis changed. A new name is `emojiDeleted` and `emojiAdded` instead. Since 2026.6.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BroadcastEmojiUpdated {
    pub emojis: Vec<models::EmojiDetailed>,
}

wire::table! {
    received object BroadcastEmojiUpdated {
        emojis: "emojis" required,
    }
}

/// Custom emojis were removed. Since 2026.6.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BroadcastEmojiDeleted {
    pub emojis: Vec<models::EmojiDetailed>,
}

wire::table! {
    received object BroadcastEmojiDeleted {
        emojis: "emojis" required,
    }
}

/// An announcement to everybody. Since 2026.6.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BroadcastAnnouncementCreated {
    pub announcement: models::Announcement,
}

wire::table! {
    received object BroadcastAnnouncementCreated {
        announcement: "announcement" required,
    }
}
