// Written by `cargo xtask regen`. Do not edit.

//! `charts/instance`: charts what this server knows of one remote server.
use crate::models;
use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// What `charts/instance` takes. Since 2024.5.0, with every field that says nothing else.
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
    pub host: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(span: impl Into<models::ChartSpan>, host: impl Into<String>) -> Self {
        Self {
            span: span.into(),
            limit: None,
            offset: Maybe::Absent,
            host: host.into(),
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
        host: "host" required,
    }
}

/// What `charts/instance` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub requests: RequestChart,
    pub notes: models::NoteChart,
    pub users: models::CountChart,
    pub following: models::CountChart,
    pub followers: models::CountChart,
    pub drive: DriveChart,
}

wire::table! {
    received object Response {
        requests: "requests" required,
        notes: "notes" required,
        users: "users" required,
        following: "following" required,
        followers: "followers" required,
        drive: "drive" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("charts/instance")
        .get()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}

/// What `charts/instance.response.requests` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RequestChart {
    pub failed: Vec<i64>,
    pub succeeded: Vec<i64>,
    pub received: Vec<i64>,
}

wire::table! {
    received object RequestChart {
        failed: "failed" required,
        succeeded: "succeeded" required,
        received: "received" required,
    }
}

/// What `charts/instance.response.drive` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DriveChart {
    pub total_files: Vec<i64>,
    pub inc_files: Vec<i64>,
    pub dec_files: Vec<i64>,
    /// Kilobytes added in each step.
    pub inc_usage: Vec<i64>,
    /// Kilobytes deleted in each step.
    pub dec_usage: Vec<i64>,
}

wire::table! {
    received object DriveChart {
        total_files: "totalFiles" required,
        inc_files: "incFiles" required,
        dec_files: "decFiles" required,
        inc_usage: "incUsage" required,
        dec_usage: "decUsage" required,
    }
}
