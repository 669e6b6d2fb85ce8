// Written by `cargo xtask regen`. Do not edit.

//! `antenna`: notes that an antenna of the user catches.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Gap, Sender, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// Notes that an antenna of the user catches.
///
/// The channel `antenna`. Needs a token with the permission [`read:account`](crate::Permission::ReadAccount).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Antenna {
    pub antenna_id: ids::AntennaId,
}

impl Antenna {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(antenna_id: impl Into<ids::AntennaId>) -> Self {
        Self {
            antenna_id: antenna_id.into(),
        }
    }
}

wire::table! {
    sent object Antenna {
        antenna_id: "antennaId" required,
    }
}

impl ChannelParams for Antenna {
    type Event = AntennaEvent;
    type Sender = Sender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo {
            name: "antenna".into(),
            permission: Some("read:account"),
            credential: true,
            shared: false,
            per_connection: 32usize,
            lingers: false,
        }
    }
}

/// What the channel [`Antenna`] tells.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum AntennaEvent {
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

impl StreamEvent for AntennaEvent {
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
