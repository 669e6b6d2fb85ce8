// Written by `cargo xtask regen`. Do not edit.

//! `charts/federation`: charts how many remote servers this one exchanges with.
use crate::models;
use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`charts/federation`](fn@crate::endpoints::charts::federation): charts how many remote servers this one exchanges with.
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
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(span: impl Into<models::ChartSpan>) -> Self {
        Self {
            span: span.into(),
            limit: None,
            offset: Maybe::Absent,
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
    }
}

/// The answer of [`charts/federation`](fn@crate::endpoints::charts::federation).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// How many servers activities were sent to.
    pub delivered_instances: Vec<i64>,
    /// How many servers activities were received from.
    pub inbox_instances: Vec<i64>,
    /// Servers that deliveries did not reach.
    pub stalled: Vec<i64>,
    /// Servers whose users are followed from here.
    pub sub: Vec<i64>,
    /// Servers whose users follow users here.
    pub pub_: Vec<i64>,
    /// Servers with follows in both directions.
    pub pubsub: Vec<i64>,
    /// How many active servers have users whom local users follow.
    pub sub_active: Vec<i64>,
    /// How many active servers have users who follow local users.
    pub pub_active: Vec<i64>,
}

wire::table! {
    received object Response {
        delivered_instances: "deliveredInstances" required,
        inbox_instances: "inboxInstances" required,
        stalled: "stalled" required,
        sub: "sub" required,
        pub_: "pub" required,
        pubsub: "pubsub" required,
        sub_active: "subActive" required,
        pub_active: "pubActive" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("charts/federation")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}
