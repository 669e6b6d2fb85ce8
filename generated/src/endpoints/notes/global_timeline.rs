// Written by `cargo xtask regen`. Do not edit.

//! `notes/global-timeline`: gets the global timeline, the public notes of this and all known servers.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, UnixMillis, wire};

/// The request of [`notes/global-timeline`](fn@crate::endpoints::notes::global_timeline): gets the global timeline, the public notes of this and all known servers.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Only notes that carry files. Default: `false`.
    pub with_files: Option<bool>,
    /// Whether plain renotes are returned as well; quotes are not affected. Default: `true`.
    pub with_renotes: Option<bool>,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::NoteId>,
    /// Only items older than this one.
    pub until_id: Option<ids::NoteId>,
    /// Only items made after this Unix time in milliseconds; ignored next to an id.
    pub since_date: Option<UnixMillis>,
    /// Only items made before this Unix time in milliseconds; ignored next to an id.
    pub until_date: Option<UnixMillis>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Only notes that carry files. Default: `false`.
    #[inline]
    pub fn with_files(mut self, with_files: bool) -> Self {
        self.with_files = Some(with_files);
        self
    }
    /// Whether plain renotes are returned as well; quotes are not affected. Default: `true`.
    #[inline]
    pub fn with_renotes(mut self, with_renotes: bool) -> Self {
        self.with_renotes = Some(with_renotes);
        self
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Only items newer than this one; alone it turns the order to oldest first.
    #[inline]
    pub fn since_id(mut self, since_id: impl Into<ids::NoteId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Only items older than this one.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::NoteId>) -> Self {
        self.until_id = Some(until_id.into());
        self
    }
    /// Only items made after this Unix time in milliseconds; ignored next to an id.
    #[inline]
    pub fn since_date(mut self, since_date: impl Into<UnixMillis>) -> Self {
        self.since_date = Some(since_date.into());
        self
    }
    /// Only items made before this Unix time in milliseconds; ignored next to an id.
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
        limit: "limit" optional,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
        since_date: "sinceDate" optional,
        until_date: "untilDate" optional,
    }
}

/// The answer of [`notes/global-timeline`](fn@crate::endpoints::notes::global_timeline).
pub type Response = Vec<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/global-timeline")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::Note, by id, until until_id, since since_id, since_date since_date, until_date until_date, limit limit 10 to 100 }
