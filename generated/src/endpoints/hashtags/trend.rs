// Written by `cargo xtask regen`. Do not edit.

//! `hashtags/trend`: lists the hashtags that are trending, each with a chart of its recent use.
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`hashtags/trend`](fn@crate::endpoints::hashtags::trend): lists the hashtags that are trending, each with a chart of its recent use.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// The answer of [`hashtags/trend`](fn@crate::endpoints::hashtags::trend).
pub type Response = Vec<TrendingHashtag>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("hashtags/trend")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
impl AllowsGet for Request {}

/// A hashtag that is trending, with its recent use.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TrendingHashtag {
    /// The hashtag without the hash sign.
    pub tag: String,
    /// How many users used it in each ten minutes, latest first.
    pub chart: Vec<i64>,
    /// How many users have used it lately.
    pub users_count: i64,
}

wire::table! {
    received object TrendingHashtag {
        tag: "tag" required,
        chart: "chart" required,
        users_count: "usersCount" required,
    }
}
