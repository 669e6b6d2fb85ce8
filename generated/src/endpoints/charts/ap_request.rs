// Written by `cargo xtask regen`. Do not edit.

//! `charts/ap-request`: charts federation requests, both sent and received.
use crate::models;
use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`charts/ap-request`](fn@crate::endpoints::charts::ap_request): charts federation requests, both sent and received.
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

/// The answer of [`charts/ap-request`](fn@crate::endpoints::charts::ap_request).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// How many activities could not be sent.
    pub deliver_failed: Vec<i64>,
    /// How many activities were sent.
    pub deliver_succeeded: Vec<i64>,
    /// How many activities were received.
    pub inbox_received: Vec<i64>,
}

wire::table! {
    received object Response {
        deliver_failed: "deliverFailed" required,
        deliver_succeeded: "deliverSucceeded" required,
        inbox_received: "inboxReceived" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("charts/ap-request")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}
