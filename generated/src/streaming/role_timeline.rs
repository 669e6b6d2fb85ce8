// Written by `cargo xtask regen`. Do not edit.

//! `roleTimeline`: public notes of the users who have a role. Nothing comes where the role does not exist or is not open to see.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Gap, Sender, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// Public notes of the users who have a role. Nothing comes where the role does not exist or is not open to see.
///
/// The channel `roleTimeline`. Works without a token.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct RoleTimeline {
    pub role_id: ids::RoleId,
}

impl RoleTimeline {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(role_id: impl Into<ids::RoleId>) -> Self {
        Self { role_id: role_id.into() }
    }
}

wire::table! {
    sent object RoleTimeline {
        role_id: "roleId" required,
    }
}

impl ChannelParams for RoleTimeline {
    type Event = RoleTimelineEvent;
    type Sender = Sender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo {
            name: "roleTimeline".into(),
            permission: None,
            credential: false,
            shared: false,
            per_connection: 32usize,
            lingers: false,
        }
    }
}

/// What the channel [`RoleTimeline`] tells.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RoleTimelineEvent {
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

impl StreamEvent for RoleTimelineEvent {
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
