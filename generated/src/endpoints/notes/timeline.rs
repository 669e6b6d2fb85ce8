// Written by `cargo xtask regen`. Do not edit.

//! `notes/timeline`: gets the home timeline, the notes of the signed-in user and of the users and channels that the user follows.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, UnixMillis, wire};

/// The request of [`notes/timeline`](fn@crate::endpoints::notes::timeline): gets the home timeline, the notes of the signed-in user and of the users and channels that the user follows.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
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
    /// Whether to answer at once with what the cache holds instead of filling the page from the database. Default: `false`.
    pub allow_partial: Option<bool>,
    /// Whether renotes by the signed-in user are returned. Default: `true`.
    pub include_my_renotes: Option<bool>,
    /// Whether renotes of the signed-in user's notes are returned. Default: `true`.
    pub include_renoted_my_notes: Option<bool>,
    /// Whether renotes of local users' notes are returned. Default: `true`.
    pub include_local_renotes: Option<bool>,
    /// Only notes that carry files. Default: `false`.
    pub with_files: Option<bool>,
    /// Whether plain renotes are returned as well; quotes are not affected. Default: `true`.
    pub with_renotes: Option<bool>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Whether to answer at once with what the cache holds instead of filling the page from the database. Default: `false`.
    #[inline]
    pub fn allow_partial(mut self, allow_partial: bool) -> Self {
        self.allow_partial = Some(allow_partial);
        self
    }
    /// Whether renotes by the signed-in user are returned. Default: `true`.
    #[inline]
    pub fn include_my_renotes(mut self, include_my_renotes: bool) -> Self {
        self.include_my_renotes = Some(include_my_renotes);
        self
    }
    /// Whether renotes of the signed-in user's notes are returned. Default: `true`.
    #[inline]
    pub fn include_renoted_my_notes(mut self, include_renoted_my_notes: bool) -> Self {
        self.include_renoted_my_notes = Some(include_renoted_my_notes);
        self
    }
    /// Whether renotes of local users' notes are returned. Default: `true`.
    #[inline]
    pub fn include_local_renotes(mut self, include_local_renotes: bool) -> Self {
        self.include_local_renotes = Some(include_local_renotes);
        self
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
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
        since_date: "sinceDate" optional,
        until_date: "untilDate" optional,
        allow_partial: "allowPartial" optional,
        include_my_renotes: "includeMyRenotes" optional,
        include_renoted_my_notes: "includeRenotedMyNotes" optional,
        include_local_renotes: "includeLocalRenotes" optional,
        with_files: "withFiles" optional,
        with_renotes: "withRenotes" optional,
    }
}

/// The answer of [`notes/timeline`](fn@crate::endpoints::notes::timeline).
pub type Response = Vec<models::Note>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/timeline")
        .permission("read:account")
        .credential()
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[
                ("includeMyRenotes", crate::availability::SINCE_2024_5_0_NOT_SHARKEY),
                (
                    "includeRenotedMyNotes",
                    crate::availability::SINCE_2024_5_0_NOT_SHARKEY,
                ),
                ("includeLocalRenotes", crate::availability::SINCE_2024_5_0_NOT_SHARKEY),
            ],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::Note, by id, until until_id, since since_id, since_date since_date, until_date until_date, limit limit 10 to 100 }
