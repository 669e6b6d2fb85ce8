// Written by `cargo xtask regen`. Do not edit.

//! `charts/instance`: charts what this server knows of one remote server.
use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire,
};

/// What `charts/instance` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Length of one step of the chart.
    pub span: Span,
    /// How many steps to return, the latest first. From 1 to 500. Default: `30`.
    pub limit: Option<i64>,
    /// Time at which the chart ends, as Unix time in milliseconds; null ends it now.
    pub offset: Maybe<i64>,
    pub host: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(span: impl Into<Span>, host: impl Into<String>) -> Self {
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
    pub fn offset(mut self, offset: impl Into<Maybe<i64>>) -> Self {
        self.offset = offset.into();
        self
    }
}

wire::sent! {
    Request {
        span: "span" required,
        limit: "limit" optional,
        offset: "offset" maybe,
        host: "host" required,
    }
}

/// What `charts/instance` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub requests: ResponseRequests,
    pub notes: ResponseNotes,
    pub users: ResponseUsersEntry,
    pub following: ResponseUsersEntry,
    pub followers: ResponseUsersEntry,
    pub drive: ResponseDrive,
}

wire::received! {
    Response {
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
    const INFO: EndpointInfo = EndpointInfo::new("charts/instance").get();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}

/// What `charts/instance.request.span` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Span {
    /// `day`
    Day,
    /// `hour`
    Hour,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    Span or Unknown {
        Day = "day",
        Hour = "hour",
    }
}

/// What `charts/instance.response.users` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseUsersEntry {
    pub total: Vec<f64>,
    pub inc: Vec<f64>,
    pub dec: Vec<f64>,
}

wire::received! {
    ResponseUsersEntry {
        total: "total" required,
        inc: "inc" required,
        dec: "dec" required,
    }
}

/// What `charts/instance.response.requests` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseRequests {
    pub failed: Vec<f64>,
    pub succeeded: Vec<f64>,
    pub received: Vec<f64>,
}

wire::received! {
    ResponseRequests {
        failed: "failed" required,
        succeeded: "succeeded" required,
        received: "received" required,
    }
}

/// What `charts/instance.response.notes` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseNotes {
    pub total: Vec<f64>,
    pub inc: Vec<f64>,
    pub dec: Vec<f64>,
    pub diffs: ResponseNotesDiffs,
}

wire::received! {
    ResponseNotes {
        total: "total" required,
        inc: "inc" required,
        dec: "dec" required,
        diffs: "diffs" required,
    }
}

/// What `charts/instance.response.notes.diffs` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseNotesDiffs {
    pub normal: Vec<f64>,
    pub reply: Vec<f64>,
    pub renote: Vec<f64>,
    /// Whether only notes with files count.
    pub with_file: Vec<f64>,
}

wire::received! {
    ResponseNotesDiffs {
        normal: "normal" required,
        reply: "reply" required,
        renote: "renote" required,
        with_file: "withFile" required,
    }
}

/// What `charts/instance.response.drive` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseDrive {
    pub total_files: Vec<f64>,
    pub inc_files: Vec<f64>,
    pub dec_files: Vec<f64>,
    /// Kilobytes added in each step.
    pub inc_usage: Vec<f64>,
    /// Kilobytes deleted in each step.
    pub dec_usage: Vec<f64>,
}

wire::received! {
    ResponseDrive {
        total_files: "totalFiles" required,
        inc_files: "incFiles" required,
        dec_files: "decFiles" required,
        inc_usage: "incUsage" required,
        dec_usage: "decUsage" required,
    }
}
