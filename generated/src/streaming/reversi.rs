// Written by `cargo xtask regen`. Do not edit.

//! `reversi`: invitations to games of Reversi.
use crate::models;
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Gap, Sender, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// Invitations to games of Reversi.
///
/// The channel `reversi`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount). It can be open only once on a connection.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Reversi {}

impl Reversi {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Reversi {} }

impl ChannelParams for Reversi {
    type Event = ReversiEvent;
    type Sender = Sender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo::new("reversi")
            .permission("read:account")
            .credential()
            .shared()
            .per_connection(32)
    }
}

/// An event of the channel [`Reversi`].
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ReversiEvent {
    /// `matched`: a game was found for the user who asked for one; the other user learns of it from the answer to that user''s own request.
    Matched(Box<ReversiMatched>),
    /// `invited`: somebody invites the user to a game.
    Invited(Box<ReversiInvited>),
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

impl StreamEvent for ReversiEvent {
    #[inline]
    fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError> {
        Ok(
            match kind {
                "matched" => Self::Matched(Box::new(body.json()?)),
                "invited" => Self::Invited(Box::new(body.json()?)),
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
impl misskey_runtime::testing::Told for ReversiEvent {
    const CHANNELS: &'static [&'static str] = &["reversi"];
    fn told(&self) -> Option<(&str, Json)> {
        Some(
            match self {
                Self::Matched(body) => ("matched", misskey_runtime::testing::json(body)),
                Self::Invited(body) => ("invited", misskey_runtime::testing::json(body)),
                Self::Gap(_) | Self::Lagged(_) => return None,
                Self::Unknown { kind, body } => (kind, body.clone()),
            },
        )
    }
}

/// A game was found for the user who asked for one; the other user learns of it from the answer to that user''s own request.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReversiMatched {
    /// The game, which has not begun yet.
    pub game: models::ReversiGameDetailed,
}

wire::table! {
    received object ReversiMatched {
        game: "game" required,
    }
}

/// Somebody invites the user to a game.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ReversiInvited {
    /// Who invites.
    pub user: models::UserLite,
}

wire::table! {
    received object ReversiInvited {
        user: "user" required,
    }
}
