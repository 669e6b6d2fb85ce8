// Written by `cargo xtask regen`. Do not edit.

//! `notes/local-timeline`: gets the local timeline, the public notes of this server's users.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, UnixMillis, wire};

/// What `notes/local-timeline` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Return only notes that carry files. Default: `false`.
    pub with_files: Option<bool>,
    /// Whether plain renotes are returned as well; quotes are not affected. Default: `true`.
    pub with_renotes: Option<bool>,
    /// Whether replies to others are returned too; excludes `withFiles`. Default: `false`.
    pub with_replies: Option<bool>,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Return only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::NoteId>,
    /// Return only items older than this one.
    pub until_id: Option<ids::NoteId>,
    /// Return what the cache holds at once instead of filling the page up from the database. Default: `false`.
    pub allow_partial: Option<bool>,
    /// Return only items made after this Unix time in milliseconds; ignored next to an id.
    pub since_date: Option<UnixMillis>,
    /// Return only items made before this Unix time in milliseconds; ignored next to an id.
    pub until_date: Option<UnixMillis>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `withFiles`.
    #[inline]
    pub fn with_files(mut self, with_files: bool) -> Self {
        self.with_files = Some(with_files);
        self
    }
    /// Sets `withRenotes`.
    #[inline]
    pub fn with_renotes(mut self, with_renotes: bool) -> Self {
        self.with_renotes = Some(with_renotes);
        self
    }
    /// Sets `withReplies`.
    #[inline]
    pub fn with_replies(mut self, with_replies: bool) -> Self {
        self.with_replies = Some(with_replies);
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `sinceId`.
    #[inline]
    pub fn since_id(mut self, since_id: impl Into<ids::NoteId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Sets `untilId`.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::NoteId>) -> Self {
        self.until_id = Some(until_id.into());
        self
    }
    /// Sets `allowPartial`.
    #[inline]
    pub fn allow_partial(mut self, allow_partial: bool) -> Self {
        self.allow_partial = Some(allow_partial);
        self
    }
    /// Sets `sinceDate`.
    #[inline]
    pub fn since_date(mut self, since_date: impl Into<UnixMillis>) -> Self {
        self.since_date = Some(since_date.into());
        self
    }
    /// Sets `untilDate`.
    #[inline]
    pub fn until_date(mut self, until_date: impl Into<UnixMillis>) -> Self {
        self.until_date = Some(until_date.into());
        self
    }
}

wire::table! {
    sent object Request {
        with_files: "withFiles" optional,
        with_renotes: "withRenotes" optional,
        with_replies: "withReplies" optional,
        limit: "limit" optional,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
        allow_partial: "allowPartial" optional,
        since_date: "sinceDate" optional,
        until_date: "untilDate" optional,
    }
}

/// What `notes/local-timeline` answers.
pub type Response = Vec<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/local-timeline")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::Note, by id, until until_id, since since_id, since_date since_date, until_date until_date, limit limit 10 to 100 }
