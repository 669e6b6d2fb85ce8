// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `show`.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `show` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    user_id: Option<ids::UserId>,
    user_ids: Option<Vec<ids::UserId>>,
    username: Option<String>,
    host: Maybe<String>,
    pub detail: bool,
    pub limit: Option<i64>,
}

impl Request {
    /// Begins a request by this; setters take the rest.
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
    /// Begins a request by this; setters take the rest.
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
    /// Begins a request by this; setters take the rest.
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
    /// Sets `userId`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<ids::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// Sets `userIds`.
    #[inline]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<ids::UserId>>,
    ) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `username`.
    #[inline]
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }
    /// Sets `host`.
    #[inline]
    pub fn host(mut self, host: impl Into<Option<String>>) -> Self {
        self.host = match host.into() {
            Some(value) => Maybe::Value(value),
            None => Maybe::Null,
        };
        self
    }
    /// Sets `limit`.
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

/// What `show` answers.
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("show").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
