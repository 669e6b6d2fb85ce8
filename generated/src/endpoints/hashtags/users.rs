// Written by `cargo xtask regen`. Do not edit.

//! `hashtags/users`: lists the users who have a hashtag in their profile.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`hashtags/users`](fn@crate::endpoints::hashtags::users): lists the users who have a hashtag in their profile.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The hashtag to look for, without the hash sign.
    pub tag: String,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// How many items to skip. Default: `0`. Since 2026.3.2.
    pub offset: Option<i64>,
    /// The order of the users.
    pub sort: models::UserSort,
    /// Whether to return all users or only those active in the last five days. Default: `"all"`.
    pub state: Option<models::UserState>,
    /// Whether to return what is local, remote or both. Default: `"local"`.
    pub origin: Option<models::UserOrigin>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(tag: impl Into<String>, sort: impl Into<models::UserSort>) -> Self {
        Self {
            tag: tag.into(),
            limit: None,
            offset: None,
            sort: sort.into(),
            state: None,
            origin: None,
        }
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// How many items to skip. Default: `0`. Since 2026.3.2.
    #[inline]
    pub fn offset(mut self, offset: impl Into<i64>) -> Self {
        self.offset = Some(offset.into());
        self
    }
    /// Whether to return all users or only those active in the last five days. Default: `"all"`.
    #[inline]
    pub fn state(mut self, state: impl Into<models::UserState>) -> Self {
        self.state = Some(state.into());
        self
    }
    /// Whether to return what is local, remote or both. Default: `"local"`.
    #[inline]
    pub fn origin(mut self, origin: impl Into<models::UserOrigin>) -> Self {
        self.origin = Some(origin.into());
        self
    }
}

wire::table! {
    sent object Request {
        tag: "tag" required,
        limit: "limit" optional,
        offset: "offset" optional,
        sort: "sort" required,
        state: "state" optional,
        origin: "origin" optional,
    }
}

/// The answer of [`hashtags/users`](fn@crate::endpoints::hashtags::users).
pub type Response = Vec<models::UserDetailed>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("hashtags/users")
        .available(crate::availability::SINCE_2024_5_0)
        .later_members(
            &[
                (
                    "offset",
                    crate::availability::SINCE_2026_3_2_NOT_CHERRYPICK_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
            ],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of models::UserDetailed, by offset, limit limit 10 to 100 }
