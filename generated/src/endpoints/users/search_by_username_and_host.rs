// Written by `cargo xtask regen`. Do not edit.

//! `users/search-by-username-and-host`: completes a user name or host as it is being typed.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `users/search-by-username-and-host` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Beginning of the user name.
    username: Maybe<String>,
    /// Beginning of the host, with `.` for this server.
    host: Maybe<String>,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Whether to return the detailed form. Default: `true`.
    pub detail: Option<bool>,
}

impl Request {
    /// Begins a request by this; setters take the rest.
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
    /// Begins a request by this; setters take the rest.
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
    /// Sets `username`.
    #[inline]
    pub fn username(mut self, username: impl Into<Option<String>>) -> Self {
        self.username = match username.into() {
            Some(value) => Maybe::Value(value),
            None => Maybe::Null,
        };
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
    /// Sets `detail`.
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

/// What `users/search-by-username-and-host` answers.
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
