// Written by `cargo xtask regen`. Do not edit.

//! `hashtag`: public notes with certain hashtags.
use crate::streaming::TimelineEvent;
use misskey_runtime::streaming::{ChannelInfo, ChannelParams, Sender};
use misskey_runtime::wire;

/// Public notes with certain hashtags.
///
/// The channel `hashtag`. Works without a token. Missed events are listed by `notes/search-by-tag`, and fetched by [`Subscription::filling_gaps`](crate::streaming::Subscription::filling_gaps).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Hashtag {
    /// The hashtags without `#`, in groups: a note comes if it has all hashtags of any one group. Upper and lower case are the same. At least 1 item. Each item: at least 1 item.
    pub q: Vec<Vec<String>>,
}

impl Hashtag {
    /// Takes the required members; setters add the rest.
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
    type Event = TimelineEvent;
    type Sender = Sender;
    fn info(&self) -> ChannelInfo {
        ChannelInfo::new("hashtag").per_connection(32)
    }
    fn check(&self) -> Result<(), &'static str> {
        if self.q.is_empty() || self.q.iter().any(Vec::is_empty) {
            return Err("`q` must not be empty, nor a list in it");
        }
        Ok(())
    }
}

#[cfg(feature = "notes")]
impl ::misskey_runtime::streaming::FillsGaps for Hashtag {
    type Request = crate::endpoints::notes::search_by_tag::Request;
    fn missed(&self, since: ::misskey_runtime::UnixMillis) -> Self::Request {
        crate::endpoints::notes::search_by_tag::Request {
            tag: None,
            query: Some(self.q.clone()),
            reply: ::misskey_runtime::Maybe::Absent,
            renote: ::misskey_runtime::Maybe::Absent,
            with_files: None,
            poll: ::misskey_runtime::Maybe::Absent,
            since_id: None,
            until_id: None,
            since_date: Some(since),
            until_date: None,
            limit: None,
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
