// Written by `cargo xtask regen`. Do not edit.

//! `users/search`: searches users by display name, user name or profile text; without a token, recent releases answer with an internal error.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`users/search`](fn@crate::endpoints::users::search): searches users by display name, user name or profile text; without a token, recent releases answer with an internal error.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Text to look for; a leading `@` makes it the beginning of a user name.
    pub query: String,
    /// How many items to skip. Default: `0`.
    pub offset: Option<i64>,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Whether to return what is local, remote or both. Default: `"combined"`.
    pub origin: Option<models::UserOrigin>,
    /// Whether to return the users in detail rather than in short. Default: `true`.
    pub detail: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            offset: None,
            limit: None,
            origin: None,
            detail: None,
        }
    }
    /// How many items to skip. Default: `0`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Whether to return what is local, remote or both. Default: `"combined"`.
    #[inline]
    pub fn origin(mut self, origin: impl Into<models::UserOrigin>) -> Self {
        self.origin = Some(origin.into());
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
        query: "query" required,
        offset: "offset" optional,
        limit: "limit" optional,
        origin: "origin" optional,
        detail: "detail" optional,
    }
}

/// The answer of [`users/search`](fn@crate::endpoints::users::search).
pub type Response = Vec<models::User>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/search")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::User, by offset, limit limit 10 to 100 }
