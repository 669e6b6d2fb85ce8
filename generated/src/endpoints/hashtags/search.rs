// Written by `cargo xtask regen`. Do not edit.

//! `hashtags/search`: suggests hashtags that begin with the given text.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`hashtags/search`](fn@crate::endpoints::hashtags::search): suggests hashtags that begin with the given text.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
    /// Beginning of the hashtag, without the hash sign; upper and lower case do not matter.
    pub query: String,
    /// How many items to skip. Default: `0`.
    pub offset: Option<i64>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            limit: None,
            query: query.into(),
            offset: None,
        }
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
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        query: "query" required,
        offset: "offset" optional,
    }
}

/// The answer of [`hashtags/search`](fn@crate::endpoints::hashtags::search).
pub type Response = Vec<String>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("hashtags/search")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

wire::pages! { Request of String, by offset, limit limit 10 to 100 }
