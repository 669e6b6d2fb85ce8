// Written by `cargo xtask regen`. Do not edit.

//! Something that happened to a [captured](crate::streaming::Connection::capture) note.
use crate::ids;
use misskey_runtime::{DecodeError, Maybe, Reply, Timestamp};
use misskey_runtime::streaming::{Gap, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// Something that happened to a [captured](crate::streaming::Connection::capture) note.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum NoteUpdated {
    /// `reacted`: a reaction was put on the note.
    Reacted(Box<NoteUpdatedReacted>),
    /// `unreacted`: a reaction was taken off the note. A changed reaction is this, followed by `reacted`.
    Unreacted(Box<NoteUpdatedUnreacted>),
    /// `pollVoted`: somebody voted in the note's poll.
    PollVoted(Box<NoteUpdatedPollVoted>),
    /// `deleted`: the note was deleted.
    Deleted(Box<NoteUpdatedDeleted>),
    /// `updated`: the note was edited; some forks send this, Misskey itself does not.
    Updated(Box<NoteUpdatedUpdated>),
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

impl StreamEvent for NoteUpdated {
    #[inline]
    fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError> {
        Ok(
            match kind {
                "reacted" => Self::Reacted(Box::new(body.json()?)),
                "unreacted" => Self::Unreacted(Box::new(body.json()?)),
                "pollVoted" => Self::PollVoted(Box::new(body.json()?)),
                "deleted" => Self::Deleted(Box::new(body.json()?)),
                "updated" => Self::Updated(Box::new(body.json()?)),
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
impl misskey_runtime::testing::Told for NoteUpdated {
    const CHANNELS: &'static [&'static str] = &[];
    fn told(&self) -> Option<(&str, Json)> {
        Some(
            match self {
                Self::Reacted(body) => ("reacted", misskey_runtime::testing::json(body)),
                Self::Unreacted(body) => {
                    ("unreacted", misskey_runtime::testing::json(body))
                }
                Self::PollVoted(body) => {
                    ("pollVoted", misskey_runtime::testing::json(body))
                }
                Self::Deleted(body) => ("deleted", misskey_runtime::testing::json(body)),
                Self::Updated(body) => ("updated", misskey_runtime::testing::json(body)),
                Self::Gap(_) | Self::Lagged(_) => return None,
                Self::Unknown { kind, body } => (kind, body.clone()),
            },
        )
    }
}

/// A reaction was put on the note.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteUpdatedReacted {
    /// An emoji, or `:name@host:` with `.` for this server.
    pub reaction: String,
    /// The custom emoji that the reaction shows; null for one of Unicode.
    pub emoji: Maybe<NoteUpdatedReactedEmoji>,
    /// Who reacts.
    pub user_id: ids::UserId,
}

wire::table! {
    received object NoteUpdatedReacted {
        reaction: "reaction" required = "👍",
        emoji: "emoji" maybe,
        user_id: "userId" required,
    }
}

/// The custom emoji that the reaction shows; null for one of Unicode.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteUpdatedReactedEmoji {
    /// `name@host`, with `.` for this server.
    pub name: String,
    /// Address of its picture.
    pub url: String,
}

wire::table! {
    received object NoteUpdatedReactedEmoji {
        name: "name" required,
        url: "url" required = "https://misskey.example/sample",
    }
}

/// A reaction was taken off the note. A changed reaction is this, followed by `reacted`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteUpdatedUnreacted {
    /// An emoji, or `:name@host:` with `.` for this server.
    pub reaction: String,
    /// Whose reaction it was.
    pub user_id: ids::UserId,
}

wire::table! {
    received object NoteUpdatedUnreacted {
        reaction: "reaction" required = "👍",
        user_id: "userId" required,
    }
}

/// Somebody voted in the note's poll.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteUpdatedPollVoted {
    /// Which choice, counted from 0.
    pub choice: i64,
    /// Who voted.
    pub user_id: ids::UserId,
}

wire::table! {
    received object NoteUpdatedPollVoted {
        choice: "choice" required,
        user_id: "userId" required,
    }
}

/// The note was deleted.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteUpdatedDeleted {
    /// When it was deleted.
    pub deleted_at: Timestamp,
}

wire::table! {
    received object NoteUpdatedDeleted {
        deleted_at: "deletedAt" required,
    }
}

/// The note was edited; some forks send this, Misskey itself does not.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteUpdatedUpdated {
    /// The new content warning.
    pub cw: Maybe<String>,
    /// The new text.
    pub text: Maybe<String>,
}

wire::table! {
    received object NoteUpdatedUpdated {
        cw: "cw" maybe,
        text: "text" maybe,
    }
}
