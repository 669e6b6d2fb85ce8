// Written by `cargo xtask regen`. Do not edit.

//! `users/search-by-username-and-host`: lists the users whose user name or host begins with the given text, as for completing a mention.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`users/search-by-username-and-host`](fn@crate::endpoints::users::search_by_username_and_host): lists the users whose user name or host begins with the given text, as for completing a mention.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Beginning of the user name, without the at sign; null or left out means any, but then `host` is needed.
    username: Maybe<String>,
    /// Beginning of the host, or `.` for this server; null or left out means any, but then `username` is needed.
    host: Maybe<String>,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Whether to return the users in detail rather than in short. Default: `true`.
    pub detail: Option<bool>,
}

impl Request {
    /// Makes a request with `username`; setters add the rest.
    #[inline]
    pub fn by_username(username: impl Into<Option<String>>) -> Self {
        Self {
            username: match username.into() {
                Some(value) => Maybe::Value(value),
                None => Maybe::Null,
            },
            host: Maybe::Absent,
            limit: None,
            detail: None,
        }
    }
    /// Makes a request with `host`; setters add the rest.
    #[inline]
    pub fn by_host(host: impl Into<Option<String>>) -> Self {
        Self {
            username: Maybe::Absent,
            host: match host.into() {
                Some(value) => Maybe::Value(value),
                None => Maybe::Null,
            },
            limit: None,
            detail: None,
        }
    }
    /// Beginning of the user name, without the at sign; null or left out means any, but then `host` is needed.
    #[inline]
    pub fn username(mut self, username: impl Into<Option<String>>) -> Self {
        self.username = match username.into() {
            Some(value) => Maybe::Value(value),
            None => Maybe::Null,
        };
        self
    }
    /// Beginning of the host, or `.` for this server; null or left out means any, but then `username` is needed.
    #[inline]
    pub fn host(mut self, host: impl Into<Option<String>>) -> Self {
        self.host = match host.into() {
            Some(value) => Maybe::Value(value),
            None => Maybe::Null,
        };
        self
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Whether to return the users in detail rather than in short. Default: `true`.
    #[inline]
    pub fn detail(mut self, detail: bool) -> Self {
        self.detail = Some(detail);
        self
    }
}

wire::table! {
    sent object Request {
        username: "username" maybe,
        host: "host" maybe,
        limit: "limit" optional,
        detail: "detail" optional,
    }
}

/// The answer of [`users/search-by-username-and-host`](fn@crate::endpoints::users::search_by_username_and_host).
pub type Response = Vec<models::User>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/search-by-username-and-host")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
