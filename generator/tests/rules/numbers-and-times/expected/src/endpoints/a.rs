// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `a`.
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, Timestamp, UnixMillis, wire,
};
use misskey_runtime::wire::Json;

/// What `a` takes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub limit: Option<i64>,
    pub ratio: Option<f64>,
    pub count: Option<i64>,
    pub since_date: Option<UnixMillis>,
    pub expires_at: Maybe<UnixMillis>,
    pub span: Option<Span>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// Sets `ratio`.
    #[inline]
    pub fn ratio(mut self, ratio: impl Into<f64>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }
    /// Sets `count`.
    #[inline]
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = Some(count.into());
        self
    }
    /// Sets `sinceDate`.
    #[inline]
    pub fn since_date(mut self, since_date: impl Into<UnixMillis>) -> Self {
        self.since_date = Some(since_date.into());
        self
    }
    /// Sets `expiresAt`.
    #[inline]
    pub fn expires_at(mut self, expires_at: impl Into<Maybe<UnixMillis>>) -> Self {
        self.expires_at = expires_at.into();
        self
    }
    /// Sets `span`.
    #[inline]
    pub fn span(mut self, span: impl Into<Span>) -> Self {
        self.span = Some(span.into());
        self
    }
}

wire::table! {
    sent object Request {
        limit: "limit" optional,
        ratio: "ratio" optional,
        count: "count" optional,
        since_date: "sinceDate" optional,
        expires_at: "expiresAt" maybe,
        span: "span" optional,
    }
}

/// What `a` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub at: Timestamp,
    pub due: Maybe<Timestamp>,
    pub counts: Option<Vec<i64>>,
    pub moments: Option<Vec<UnixMillis>>,
}

wire::table! {
    received object Response {
        at: "at" required,
        due: "due" maybe,
        counts: "counts" optional,
        moments: "moments" optional,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("a").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `a.request.span` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Span {
    /// The JSON is an integer.
    Integer(UnixMillis),
    /// The JSON is a string.
    Text(String),
    /// Another kind of JSON, as it came.
    Unknown(Json),
}

impl From<UnixMillis> for Span {
    #[inline]
    fn from(value: UnixMillis) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Span {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

wire::table! {
    sent shape_union Span {
        Integer integer,
        Text string,
    }
}
