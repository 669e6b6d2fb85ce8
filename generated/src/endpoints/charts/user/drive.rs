// Written by `cargo xtask regen`. Do not edit.

//! `charts/user/drive`: charts one user's drive.
use crate::{ids, models};
use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`charts/user/drive`](fn@crate::endpoints::charts::user::drive): charts one user's drive.
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
    /// The user to chart.
    pub user_id: ids::UserId,
}

impl Request {
    /// Takes the required members; setters add the rest.
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
    /// How many steps to return, the latest first. From 1 to 500. Default: `30`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Time at which the chart ends, as Unix time in milliseconds; null ends it now.
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

/// The answer of [`charts/user/drive`](fn@crate::endpoints::charts::user::drive).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// How many files the user has.
    pub total_count: Vec<i64>,
    /// Kilobytes held at the end of each step.
    pub total_size: Vec<i64>,
    /// How many files were added.
    pub inc_count: Vec<i64>,
    /// Kilobytes added in each step.
    pub inc_size: Vec<i64>,
    /// How many files were deleted.
    pub dec_count: Vec<i64>,
    /// Kilobytes deleted in each step.
    pub dec_size: Vec<i64>,
}

wire::table! {
    received object Response {
        total_count: "totalCount" required,
        total_size: "totalSize" required,
        inc_count: "incCount" required,
        inc_size: "incSize" required,
        dec_count: "decCount" required,
        dec_size: "decSize" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("charts/user/drive")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}
