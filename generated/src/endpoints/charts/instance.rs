// Written by `cargo xtask regen`. Do not edit.

//! `charts/instance`: charts what this server knows of one remote server.
use crate::models;
use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`charts/instance`](fn@crate::endpoints::charts::instance): charts what this server knows of one remote server.
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
    /// Host name of the remote server.
    pub host: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(span: impl Into<models::ChartSpan>, host: impl Into<String>) -> Self {
        Self {
            span: span.into(),
            limit: None,
            offset: Maybe::Absent,
            host: host.into(),
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
        host: "host" required = "misskey.example",
    }
}

/// The answer of [`charts/instance`](fn@crate::endpoints::charts::instance).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Federation requests to and from the server.
    pub requests: RequestChart,
    /// Notes of the server's users.
    pub notes: models::NoteChart,
    /// The server's users.
    pub users: models::CountChart,
    /// Follows that local users hold on the server's users.
    pub following: models::CountChart,
    /// Follows that the server's users hold on local users.
    pub followers: models::CountChart,
    /// Files of the server's users.
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

/// Counts of federation requests, step by step, newest first.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RequestChart {
    /// How many activities could not be sent to it.
    pub failed: Vec<i64>,
    /// How many activities were sent to it.
    pub succeeded: Vec<i64>,
    /// How many activities were received from it.
    pub received: Vec<i64>,
}

wire::table! {
    received object RequestChart {
        failed: "failed" required,
        succeeded: "succeeded" required,
        received: "received" required,
    }
}

/// Counts of files and sizes, step by step, newest first.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DriveChart {
    /// How many files are known.
    pub total_files: Vec<i64>,
    /// How many files were added.
    pub inc_files: Vec<i64>,
    /// How many files were deleted.
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
