// Written by `cargo xtask regen`. Do not edit.

//! `notes/search-by-tag`: searches notes by hashtag or by a combination of hashtags.
use crate::{ids, models};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`notes/search-by-tag`](fn@crate::endpoints::notes::search_by_tag): searches notes by hashtag or by a combination of hashtags.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// A single hashtag without the hash sign. At least 1 character.
    pub(crate) tag: Option<String>,
    /// Groups of hashtags; a note matches when it has all hashtags of any one group. At least 1 item. Each item: at least 1 item.
    pub(crate) query: Option<Vec<Vec<String>>>,
    /// True returns only replies and false only others; null returns both.
    pub reply: Maybe<bool>,
    /// True returns only renotes and quotes and false only others; null returns both.
    pub renote: Maybe<bool>,
    /// Only notes that carry files. Default: `false`.
    pub with_files: Option<bool>,
    /// True returns only notes with a poll and false only others; null returns both.
    pub poll: Maybe<bool>,
    /// Only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::NoteId>,
    /// Only items older than this one.
    pub until_id: Option<ids::NoteId>,
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub since_date: Option<UnixMillis>,
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub until_date: Option<UnixMillis>,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
}

impl Request {
    /// Makes a request with `tag`; setters add the rest.
    #[inline]
    pub fn by_tag(tag: impl Into<String>) -> Self {
        Self {
            tag: Some(tag.into()),
            query: None,
            reply: Maybe::Absent,
            renote: Maybe::Absent,
            with_files: None,
            poll: Maybe::Absent,
            since_id: None,
            until_id: None,
            since_date: None,
            until_date: None,
            limit: None,
        }
    }
    /// Makes a request with `query`; setters add the rest.
    #[inline]
    pub fn by_query(query: impl Into<Vec<Vec<String>>>) -> Self {
        Self {
            tag: None,
            query: Some(query.into()),
            reply: Maybe::Absent,
            renote: Maybe::Absent,
            with_files: None,
            poll: Maybe::Absent,
            since_id: None,
            until_id: None,
            since_date: None,
            until_date: None,
            limit: None,
        }
    }
    /// A single hashtag without the hash sign. At least 1 character.
    #[inline]
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }
    /// Groups of hashtags; a note matches when it has all hashtags of any one group. At least 1 item. Each item: at least 1 item.
    #[inline]
    pub fn query(mut self, query: impl Into<Vec<Vec<String>>>) -> Self {
        self.query = Some(query.into());
        self
    }
    /// True returns only replies and false only others; null returns both.
    #[inline]
    pub fn reply(mut self, reply: impl Into<Maybe<bool>>) -> Self {
        self.reply = reply.into();
        self
    }
    /// True returns only renotes and quotes and false only others; null returns both.
    #[inline]
    pub fn renote(mut self, renote: impl Into<Maybe<bool>>) -> Self {
        self.renote = renote.into();
        self
    }
    /// Only notes that carry files. Default: `false`.
    #[inline]
    pub fn with_files(mut self, with_files: bool) -> Self {
        self.with_files = Some(with_files);
        self
    }
    /// True returns only notes with a poll and false only others; null returns both.
    #[inline]
    pub fn poll(mut self, poll: impl Into<Maybe<bool>>) -> Self {
        self.poll = poll.into();
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
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    #[inline]
    pub fn since_date(mut self, since_date: impl Into<UnixMillis>) -> Self {
        self.since_date = Some(since_date.into());
        self
    }
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    #[inline]
    pub fn until_date(mut self, until_date: impl Into<UnixMillis>) -> Self {
        self.until_date = Some(until_date.into());
        self
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire::table! {
    sent object Request {
        tag: "tag" optional,
        query: "query" optional,
        reply: "reply" maybe,
        renote: "renote" maybe,
        with_files: "withFiles" optional,
        poll: "poll" maybe,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
        since_date: "sinceDate" optional,
        until_date: "untilDate" optional,
        limit: "limit" optional,
    }
}

/// The answer of [`notes/search-by-tag`](fn@crate::endpoints::notes::search_by_tag).
pub type Response = Vec<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/search-by-tag")
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[
                (
                    "sinceDate",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "untilDate",
                    crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
            ],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::Note, by id, until until_id, since since_id, since_date since_date, until_date until_date, limit limit 10 to 100 }
