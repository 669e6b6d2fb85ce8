// Written by `cargo xtask regen`. Do not edit.

//! An event of these channels: [`HomeTimeline`](crate::streaming::HomeTimeline), [`LocalTimeline`](crate::streaming::LocalTimeline), [`HybridTimeline`](crate::streaming::HybridTimeline), [`GlobalTimeline`](crate::streaming::GlobalTimeline), [`Hashtag`](crate::streaming::Hashtag), [`RoleTimeline`](crate::streaming::RoleTimeline), [`Antenna`](crate::streaming::Antenna), [`Channel`](crate::streaming::Channel).
use crate::models;
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{Gap, StreamEvent};
use misskey_runtime::wire::Json;

/// An event of these channels: [`HomeTimeline`](crate::streaming::HomeTimeline), [`LocalTimeline`](crate::streaming::LocalTimeline), [`HybridTimeline`](crate::streaming::HybridTimeline), [`GlobalTimeline`](crate::streaming::GlobalTimeline), [`Hashtag`](crate::streaming::Hashtag), [`RoleTimeline`](crate::streaming::RoleTimeline), [`Antenna`](crate::streaming::Antenna), [`Channel`](crate::streaming::Channel).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum TimelineEvent {
    /// `note`: a new note.
    Note(Box<models::Note>),
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

impl StreamEvent for TimelineEvent {
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

#[cfg(feature = "testing")]
impl misskey_runtime::testing::Told for TimelineEvent {
    const CHANNELS: &'static [&'static str] = &[
        "homeTimeline",
        "localTimeline",
        "hybridTimeline",
        "globalTimeline",
        "hashtag",
        "roleTimeline",
        "antenna",
        "channel",
    ];
    fn told(&self) -> Option<(&str, Json)> {
        Some(
            match self {
                Self::Note(body) => ("note", misskey_runtime::testing::json(body)),
                Self::Gap(_) | Self::Lagged(_) => return None,
                Self::Unknown { kind, body } => (kind, body.clone()),
            },
        )
    }
}
