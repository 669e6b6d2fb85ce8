// Written by `cargo xtask regen`. Do not edit.

//! `charts/notes`: charts the notes written and deleted, local and remote.
use crate::models;
use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`charts/notes`](fn@crate::endpoints::charts::notes): charts the notes written and deleted, local and remote.
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

/// The answer of [`charts/notes`](fn@crate::endpoints::charts::notes).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Notes of local users.
    pub local: models::NoteChart,
    /// Notes of remote users.
    pub remote: models::NoteChart,
}

wire::table! {
    received object Response {
        local: "local" required,
        remote: "remote" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("charts/notes")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}
