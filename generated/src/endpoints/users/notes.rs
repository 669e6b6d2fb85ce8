// Written by `cargo xtask regen`. Do not edit.

//! `users/notes`: lists the notes of a user.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, UnixMillis, wire};

/// The request of [`users/notes`](fn@crate::endpoints::users::notes): lists the notes of a user.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user whose notes to list.
    pub user_id: ids::UserId,
    /// Whether to return replies to other users as well; cannot be combined with `withFiles`. Default: `false`.
    pub with_replies: Option<bool>,
    /// Whether to return plain renotes as well; quotes are always returned. Default: `true`.
    pub with_renotes: Option<bool>,
    /// Whether to return notes posted to channels as well. Default: `false`.
    pub with_channel_notes: Option<bool>,
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
    /// Whether a page may hold only what the cache has, instead of being filled up from the database. Default: `false`.
    pub allow_partial: Option<bool>,
    /// Whether to return only notes with files; cannot be combined with `withReplies`. Default: `false`.
    pub with_files: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            with_replies: None,
            with_renotes: None,
            with_channel_notes: None,
            limit: None,
            since_id: None,
            until_id: None,
            since_date: None,
            until_date: None,
            allow_partial: None,
            with_files: None,
        }
    }
    /// Whether to return replies to other users as well; cannot be combined with `withFiles`. Default: `false`.
    #[inline]
    pub fn with_replies(mut self, with_replies: bool) -> Self {
        self.with_replies = Some(with_replies);
        self
    }
    /// Whether to return plain renotes as well; quotes are always returned. Default: `true`.
    #[inline]
    pub fn with_renotes(mut self, with_renotes: bool) -> Self {
        self.with_renotes = Some(with_renotes);
        self
    }
    /// Whether to return notes posted to channels as well. Default: `false`.
    #[inline]
    pub fn with_channel_notes(mut self, with_channel_notes: bool) -> Self {
        self.with_channel_notes = Some(with_channel_notes);
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
    /// Whether a page may hold only what the cache has, instead of being filled up from the database. Default: `false`.
    #[inline]
    pub fn allow_partial(mut self, allow_partial: bool) -> Self {
        self.allow_partial = Some(allow_partial);
        self
    }
    /// Whether to return only notes with files; cannot be combined with `withReplies`. Default: `false`.
    #[inline]
    pub fn with_files(mut self, with_files: bool) -> Self {
        self.with_files = Some(with_files);
        self
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" required,
        with_replies: "withReplies" optional,
        with_renotes: "withRenotes" optional,
        with_channel_notes: "withChannelNotes" optional,
        limit: "limit" optional,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
        since_date: "sinceDate" optional,
        until_date: "untilDate" optional,
        allow_partial: "allowPartial" optional,
        with_files: "withFiles" optional,
    }
}

/// The answer of [`users/notes`](fn@crate::endpoints::users::notes).
pub type Response = Vec<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/notes")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::Note, by id, until until_id, since since_id, since_date since_date, until_date until_date, limit limit 10 to 100 }
