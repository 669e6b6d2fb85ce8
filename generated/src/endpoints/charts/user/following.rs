// Written by `cargo xtask regen`. Do not edit.

//! `charts/user/following`: charts one user's follows and followers.
use crate::{ids, models};
use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// What `charts/user/following` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Length of one step of the chart.
    pub span: models::ChartSpan,
    /// How many steps to return, the latest first. From 1 to 500. Default: `30`.
    pub limit: Option<i64>,
    /// Time at which the chart ends, as Unix time in milliseconds; null ends it now.
    pub offset: Maybe<UnixMillis>,
    pub user_id: ids::UserId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(
        span: impl Into<models::ChartSpan>,
        user_id: impl Into<ids::UserId>,
    ) -> Self {
        Self {
            span: span.into(),
            limit: None,
            offset: Maybe::Absent,
            user_id: user_id.into(),
        }
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, offset: impl Into<Maybe<UnixMillis>>) -> Self {
        self.offset = offset.into();
        self
    }
}

wire::table! {
    sent object Request {
        span: "span" required,
        limit: "limit" optional,
        offset: "offset" maybe,
        user_id: "userId" required,
    }
}

/// What `charts/user/following` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub local: FollowingChart,
    pub remote: FollowingChart,
}

wire::table! {
    received object Response {
        local: "local" required,
        remote: "remote" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("charts/user/following")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}

/// What `charts/user/following.response.local` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FollowingChart {
    pub followings: models::CountChart,
    pub followers: models::CountChart,
}

wire::table! {
    received object FollowingChart {
        followings: "followings" required,
        followers: "followers" required,
    }
}
