// Written by `cargo xtask regen`. Do not edit.

//! `globalTimeline`: all public notes that reach this server. Nothing comes where the user's role may not see this timeline.
use crate::models;
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Gap, Sender, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// All public notes that reach this server. Nothing comes where the user's role may not see this timeline.
///
/// The channel `globalTimeline`. Works without a token.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct GlobalTimeline {
    /// Whether plain renotes come too. Default: `true`.
    pub with_renotes: Option<bool>,
    /// Whether only notes with files come. Default: `false`.
    pub with_files: Option<bool>,
}

impl GlobalTimeline {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `withRenotes`.
    #[inline]
    pub fn with_renotes(mut self, with_renotes: bool) -> Self {
        self.with_renotes = Some(with_renotes);
        self
    }
    /// Sets `withFiles`.
    #[inline]
    pub fn with_files(mut self, with_files: bool) -> Self {
        self.with_files = Some(with_files);
        self
    }
}

wire::table! {
    sent object GlobalTimeline {
        with_renotes: "withRenotes" optional,
        with_files: "withFiles" optional,
    }
}

impl ChannelParams for GlobalTimeline {
    type Event = GlobalTimelineEvent;
    type Sender = Sender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo {
            name: "globalTimeline".into(),
            permission: None,
            credential: false,
            shared: false,
            per_connection: 32usize,
            lingers: false,
        }
    }
}

/// What the channel [`GlobalTimeline`] tells.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum GlobalTimelineEvent {
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

impl StreamEvent for GlobalTimelineEvent {
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
