// Written by `cargo xtask regen`. Do not edit.

//! `charts/active-users`: charts how many users read and wrote, and how old their accounts are.
use crate::models;
use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`charts/active-users`](fn@crate::endpoints::charts::active_users): charts how many users read and wrote, and how old their accounts are.
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

/// The answer of [`charts/active-users`](fn@crate::endpoints::charts::active_users).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// How many users both read and wrote.
    pub read_write: Vec<i64>,
    /// How many users read.
    pub read: Vec<i64>,
    /// How many users posted notes.
    pub write: Vec<i64>,
    /// How many of the readers had signed up within a week.
    pub registered_within_week: Vec<i64>,
    /// How many of the readers had signed up within a month.
    pub registered_within_month: Vec<i64>,
    /// How many of the readers had signed up within a year.
    pub registered_within_year: Vec<i64>,
    /// How many of the readers had signed up more than a week before.
    pub registered_outside_week: Vec<i64>,
    /// How many of the readers had signed up more than a month before.
    pub registered_outside_month: Vec<i64>,
    /// How many of the readers had signed up more than a year before.
    pub registered_outside_year: Vec<i64>,
}

wire::table! {
    received object Response {
        read_write: "readWrite" required,
        read: "read" required,
        write: "write" required,
        registered_within_week: "registeredWithinWeek" required,
        registered_within_month: "registeredWithinMonth" required,
        registered_within_year: "registeredWithinYear" required,
        registered_outside_week: "registeredOutsideWeek" required,
        registered_outside_month: "registeredOutsideMonth" required,
        registered_outside_year: "registeredOutsideYear" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("charts/active-users")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}
