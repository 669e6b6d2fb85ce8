// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `a`.
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, Timestamp, UnixMillis, wire,
};
use misskey_runtime::wire::Json;

/// The request of [`a`](fn@crate::endpoints::a).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `limit`.
    pub limit: Option<i64>,
    /// The member `ratio`.
    pub ratio: Option<f64>,
    /// The member `count`.
    pub count: Option<i64>,
    /// The member `sinceDate`.
    pub since_date: Option<UnixMillis>,
    /// The member `expiresAt`.
    pub expires_at: Maybe<UnixMillis>,
    /// The member `span`.
    pub span: Option<Span>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `limit`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
    /// The member `ratio`.
    #[inline]
    pub fn ratio(mut self, ratio: impl Into<f64>) -> Self {
        self.ratio = Some(ratio.into());
        self
    }
    /// The member `count`.
    #[inline]
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = Some(count.into());
        self
    }
    /// The member `sinceDate`.
    #[inline]
    pub fn since_date(mut self, since_date: impl Into<UnixMillis>) -> Self {
        self.since_date = Some(since_date.into());
        self
    }
    /// The member `expiresAt`.
    #[inline]
    pub fn expires_at(mut self, expires_at: impl Into<Maybe<UnixMillis>>) -> Self {
        self.expires_at = expires_at.into();
        self
    }
    /// The member `span`.
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

/// The answer of [`a`](fn@crate::endpoints::a).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The member `at`.
    pub at: Timestamp,
    /// The member `due`.
    pub due: Maybe<Timestamp>,
    /// The member `counts`.
    pub counts: Option<Vec<i64>>,
    /// The member `moments`.
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
    /// Another kind of JSON, as received.
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
