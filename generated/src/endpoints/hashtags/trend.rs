// Written by `cargo xtask regen`. Do not edit.

//! `hashtags/trend`: lists the hashtags that are trending, each with a chart of its recent use.
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `hashtags/trend` takes. Since 2024.5.0.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// What `hashtags/trend` answers.
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

/// What `hashtags/trend.response[]` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TrendingHashtag {
    pub tag: String,
    /// Number of users in each ten minutes, latest first.
    pub chart: Vec<i64>,
    /// How many users have used it of late.
    pub users_count: i64,
}

wire::table! {
    received object TrendingHashtag {
        tag: "tag" required,
        chart: "chart" required,
        users_count: "usersCount" required,
    }
}
