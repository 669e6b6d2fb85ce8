// Written by `cargo xtask regen`. Do not edit.

//! `globalTimeline`: all public notes that reach this server. If the user's roles do not allow this timeline, no notes come.
use crate::streaming::TimelineEvent;
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Sender};
use misskey_runtime::wire;

/// All public notes that reach this server. If the user's roles do not allow this timeline, no notes come.
///
/// The channel `globalTimeline`. Works without a token. Missed events are listed by `notes/global-timeline`, and fetched by [`Subscription::filling_gaps`](crate::streaming::Subscription::filling_gaps).
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
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Whether plain renotes come too. Default: `true`.
    #[inline]
    pub fn with_renotes(mut self, with_renotes: bool) -> Self {
        self.with_renotes = Some(with_renotes);
        self
    }
    /// Whether only notes with files come. Default: `false`.
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
    type Event = TimelineEvent;
    type Sender = Sender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo::new("globalTimeline").per_connection(32)
    }
}

#[cfg(feature = "notes")]
impl ::misskey_runtime::streaming::FillsGaps for GlobalTimeline {
    type Request = crate::endpoints::notes::global_timeline::Request;
    fn missed(&self, since: ::misskey_runtime::UnixMillis) -> Self::Request {
        crate::endpoints::notes::global_timeline::Request {
            with_files: self.with_files,
            with_renotes: self.with_renotes,
            limit: None,
            since_id: None,
            until_id: None,
            since_date: Some(since),
            until_date: None,
        }
    }
    #[inline]
    fn event(
        item: <Self::Request as ::misskey_runtime::Paginate>::Item,
    ) -> TimelineEvent {
        TimelineEvent::Note(Box::new(item))
    }
    #[inline]
    fn id(event: &TimelineEvent) -> Option<&str> {
        match event {
            TimelineEvent::Note(item) => Some(item.id.as_str()),
            _ => None,
        }
    }
}
