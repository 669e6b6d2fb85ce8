// Written by `cargo xtask regen`. Do not edit.

//! What these channels tell: [`HomeTimeline`](crate::streaming::HomeTimeline), [`LocalTimeline`](crate::streaming::LocalTimeline), [`HybridTimeline`](crate::streaming::HybridTimeline), [`GlobalTimeline`](crate::streaming::GlobalTimeline), [`Hashtag`](crate::streaming::Hashtag), [`RoleTimeline`](crate::streaming::RoleTimeline), [`Antenna`](crate::streaming::Antenna), [`Channel`](crate::streaming::Channel).
use crate::models;
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{Gap, StreamEvent};
use misskey_runtime::wire::Json;

/// What these channels tell: [`HomeTimeline`](crate::streaming::HomeTimeline), [`LocalTimeline`](crate::streaming::LocalTimeline), [`HybridTimeline`](crate::streaming::HybridTimeline), [`GlobalTimeline`](crate::streaming::GlobalTimeline), [`Hashtag`](crate::streaming::Hashtag), [`RoleTimeline`](crate::streaming::RoleTimeline), [`Antenna`](crate::streaming::Antenna), [`Channel`](crate::streaming::Channel).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum TimelineEvent {
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
