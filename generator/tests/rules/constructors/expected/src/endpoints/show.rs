// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `show`.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`show`](fn@crate::endpoints::show).
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `userId`.
    user_id: Option<ids::UserId>,
    /// The member `userIds`.
    user_ids: Option<Vec<ids::UserId>>,
    /// The member `username`.
    username: Option<String>,
    /// The member `host`.
    host: Maybe<String>,
    /// The member `detail`.
    pub detail: bool,
    /// The member `limit`.
    pub limit: Option<i64>,
}

impl Request {
    /// Makes a request with `userId`; setters add the rest.
    #[inline]
    pub fn by_user_id(user_id: impl Into<ids::UserId>, detail: bool) -> Self {
        Self {
            user_id: Some(user_id.into()),
            user_ids: None,
            username: None,
            host: Maybe::Absent,
            detail,
            limit: None,
        }
    }
    /// Makes a request with `userIds`; setters add the rest.
    #[inline]
    pub fn by_user_ids(
        user_ids: impl IntoIterator<Item = impl Into<ids::UserId>>,
        detail: bool,
    ) -> Self {
        Self {
            user_id: None,
            user_ids: Some(user_ids.into_iter().map(Into::into).collect()),
            username: None,
            host: Maybe::Absent,
            detail,
            limit: None,
        }
    }
    /// Makes a request with `username` and `host`; setters add the rest.
    #[inline]
    pub fn by_username_and_host(
        username: impl Into<String>,
        host: impl Into<Option<String>>,
        detail: bool,
    ) -> Self {
        Self {
            user_id: None,
            user_ids: None,
            username: Some(username.into()),
            host: match host.into() {
                Some(value) => Maybe::Value(value),
                None => Maybe::Null,
            },
            detail,
            limit: None,
        }
    }
    /// The member `userId`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<ids::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// The member `userIds`.
    #[inline]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<ids::UserId>>,
    ) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }
    /// The member `username`.
    #[inline]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// The member `host`.
    #[inline]
    pub fn host(mut self, host: impl Into<Option<String>>) -> Self {
        self.host = match host.into() {
            Some(value) => Maybe::Value(value),
            None => Maybe::Null,
        };
        self
    }
    /// The member `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" optional,
        user_ids: "userIds" optional,
        username: "username" optional,
        host: "host" maybe,
        detail: "detail" required,
        limit: "limit" optional,
    }
}

/// The answer of [`show`](fn@crate::endpoints::show).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("show").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
