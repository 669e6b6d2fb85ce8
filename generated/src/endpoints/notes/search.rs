// Written by `cargo xtask regen`. Do not edit.

//! `notes/search`: searches notes by words, where the server offers it and the user's roles allow it.
use crate::{ids, models};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`notes/search`](fn@crate::endpoints::notes::search): searches notes by words, where the server offers it and the user's roles allow it.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Words to look for.
    pub query: String,
    /// Only notes made at this Unix time in milliseconds or later. Since 2026.6.0.
    pub range_start_at: Maybe<UnixMillis>,
    /// Only notes made at this Unix time in milliseconds or earlier. Since 2026.6.0.
    pub range_end_at: Maybe<UnixMillis>,
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
    /// How many items to skip. Default: `0`.
    pub offset: Option<i64>,
    /// Host whose users' notes to search, with `.` for this server; absent means all.
    pub host: Option<String>,
    /// Only notes of this user; null means all.
    pub user_id: Maybe<ids::UserId>,
    /// Only notes posted to this channel; null means all.
    pub channel_id: Maybe<ids::ChannelId>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            range_start_at: Maybe::Absent,
            range_end_at: Maybe::Absent,
            since_id: None,
            until_id: None,
            since_date: None,
            until_date: None,
            limit: None,
            offset: None,
            host: None,
            user_id: Maybe::Absent,
            channel_id: Maybe::Absent,
        }
    }
    /// Only notes made at this Unix time in milliseconds or later. Since 2026.6.0.
    #[inline]
    pub fn range_start_at(
        mut self,
        range_start_at: impl Into<Maybe<UnixMillis>>,
    ) -> Self {
        self.range_start_at = range_start_at.into();
        self
    }
    /// Only notes made at this Unix time in milliseconds or earlier. Since 2026.6.0.
    #[inline]
    pub fn range_end_at(mut self, range_end_at: impl Into<Maybe<UnixMillis>>) -> Self {
        self.range_end_at = range_end_at.into();
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
    /// How many items to skip. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// Host whose users' notes to search, with `.` for this server; absent means all.
    #[inline]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }
    /// Only notes of this user; null means all.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<Maybe<ids::UserId>>) -> Self {
        self.user_id = user_id.into();
        self
    }
    /// Only notes posted to this channel; null means all.
    #[inline]
    pub fn channel_id(mut self, channel_id: impl Into<Maybe<ids::ChannelId>>) -> Self {
        self.channel_id = channel_id.into();
        self
    }
}

wire::table! {
    sent object Request {
        query: "query" required,
        range_start_at: "rangeStartAt" maybe,
        range_end_at: "rangeEndAt" maybe,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
        since_date: "sinceDate" optional,
        until_date: "untilDate" optional,
        limit: "limit" optional,
        offset: "offset" optional,
        host: "host" optional,
        user_id: "userId" maybe,
        channel_id: "channelId" maybe,
    }
}

/// The answer of [`notes/search`](fn@crate::endpoints::notes::search).
pub type Response = Vec<models::Note>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/search")
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[
                (
                    "rangeStartAt",
                    crate::availability::SINCE_2026_6_0_NOT_CHERRYPICK_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "rangeEndAt",
                    crate::availability::SINCE_2026_6_0_NOT_CHERRYPICK_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
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
