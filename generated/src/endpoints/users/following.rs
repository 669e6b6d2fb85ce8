// Written by `cargo xtask regen`. Do not edit.

//! `users/following`: lists the users that a user follows, if that user's settings allow it.
use crate::{ids, models};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`users/following`](fn@crate::endpoints::users::following): lists the users that a user follows, if that user's settings allow it.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user whose follows to list; may be left out when `username` and `host` are given.
    user_id: Option<ids::UserId>,
    /// Name of the user whose follows to list, without the at sign; takes the place of `userId`.
    username: Option<String>,
    /// Host of the user given by `username`; null means this server. Needed next to `username`.
    host: Maybe<String>,
    /// Only items newer than this one; alone it turns the order to oldest first.
    pub since_id: Option<ids::FollowingId>,
    /// Only items older than this one.
    pub until_id: Option<ids::FollowingId>,
    /// Only items made after this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub since_date: Option<UnixMillis>,
    /// Only items made before this Unix time in milliseconds; ignored next to an id. Since 2025.8.0.
    pub until_date: Option<UnixMillis>,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Only followed users whose birthday is on this day, as `YYYY-MM-DD`; the year is ignored. Kept for old clients. Pattern: `^([0-9]{4})-([0-9]{2})-([0-9]{2})$`.
    pub birthday: Maybe<String>,
}

impl Request {
    /// Makes a request with `userId`; setters add the rest.
    #[inline]
    pub fn by_user_id(user_id: impl Into<ids::UserId>) -> Self {
        Self {
            user_id: Some(user_id.into()),
            username: None,
            host: Maybe::Absent,
            since_id: None,
            until_id: None,
            since_date: None,
            until_date: None,
            limit: None,
            birthday: Maybe::Absent,
        }
    }
    /// Makes a request with `username` and `host`; setters add the rest.
    #[inline]
    pub fn by_username_and_host(
        username: impl Into<String>,
        host: impl Into<Option<String>>,
    ) -> Self {
        Self {
            user_id: None,
            username: Some(username.into()),
            host: match host.into() {
                Some(value) => Maybe::Value(value),
                None => Maybe::Null,
            },
            since_id: None,
            until_id: None,
            since_date: None,
            until_date: None,
            limit: None,
            birthday: Maybe::Absent,
        }
    }
    /// The user whose follows to list; may be left out when `username` and `host` are given.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<ids::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// Name of the user whose follows to list, without the at sign; takes the place of `userId`.
    #[inline]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Host of the user given by `username`; null means this server. Needed next to `username`.
    #[inline]
    pub fn host(mut self, host: impl Into<Option<String>>) -> Self {
        self.host = match host.into() {
            Some(value) => Maybe::Value(value),
            None => Maybe::Null,
        };
        self
    }
    /// Only items newer than this one; alone it turns the order to oldest first.
    #[inline]
    pub fn since_id(mut self, since_id: impl Into<ids::FollowingId>) -> Self {
        self.since_id = Some(since_id.into());
        self
    }
    /// Only items older than this one.
    #[inline]
    pub fn until_id(mut self, until_id: impl Into<ids::FollowingId>) -> Self {
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
    /// Only followed users whose birthday is on this day, as `YYYY-MM-DD`; the year is ignored. Kept for old clients. Pattern: `^([0-9]{4})-([0-9]{2})-([0-9]{2})$`.
    #[inline]
    pub fn birthday(mut self, birthday: impl Into<Maybe<String>>) -> Self {
        self.birthday = birthday.into();
        self
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" optional,
        username: "username" optional,
        host: "host" maybe,
        since_id: "sinceId" optional,
        until_id: "untilId" optional,
        since_date: "sinceDate" optional,
        until_date: "untilDate" optional,
        limit: "limit" optional,
        birthday: "birthday" maybe,
    }
}

/// The answer of [`users/following`](fn@crate::endpoints::users::following).
pub type Response = Vec<models::Following>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/following")
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

wire::pages! { Request of models::Following, by id, until until_id, since since_id, since_date since_date, until_date until_date, limit limit 10 to 100 }
