// Written by `cargo xtask regen`. Do not edit.

//! `hashtag`: public notes with certain hashtags.
use crate::models;
use misskey_runtime::{DecodeError, Reply};
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Gap, Sender, StreamEvent};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// Public notes with certain hashtags.
///
/// The channel `hashtag`. Works without a token.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Hashtag {
    /// The hashtags without `#`, in groups: a note comes if it has all hashtags of any one group. Upper and lower case are the same. Items: at least 1. Each item: items: at least 1.
    pub q: Vec<Vec<String>>,
}

impl Hashtag {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(q: impl Into<Vec<Vec<String>>>) -> Self {
        Self { q: q.into() }
    }
}

wire::table! {
    sent object Hashtag {
        q: "q" required,
    }
}

impl ChannelParams for Hashtag {
    type Event = HashtagEvent;
    type Sender = Sender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo {
            name: "hashtag".into(),
            permission: None,
            credential: false,
            shared: false,
            per_connection: 32usize,
            lingers: false,
        }
    }
    fn check(&self) -> Result<(), &'static str> {
        if self.q.is_empty() || self.q.iter().any(Vec::is_empty) {
            return Err("`q` must not be empty, nor a list in it");
        }
        Ok(())
    }
}

/// What the channel [`Hashtag`] tells.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum HashtagEvent {
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

impl StreamEvent for HashtagEvent {
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
