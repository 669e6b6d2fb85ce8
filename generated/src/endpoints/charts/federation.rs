// Written by `cargo xtask regen`. Do not edit.

//! `charts/federation`: charts how many remote servers this one exchanges with.
use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire,
};

/// What `charts/federation` takes.
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
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(span: impl Into<Span>) -> Self {
        Self {
            span: span.into(),
            limit: None,
            offset: Maybe::Absent,
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
    }
}

/// What `charts/federation` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub delivered_instances: Vec<f64>,
    pub inbox_instances: Vec<f64>,
    /// Servers that deliveries did not reach.
    pub stalled: Vec<f64>,
    /// Servers whose users are followed from here.
    pub sub: Vec<f64>,
    /// Servers whose users follow users here.
    pub pub_: Vec<f64>,
    /// Servers with follows in both directions.
    pub pubsub: Vec<f64>,
    pub sub_active: Vec<f64>,
    pub pub_active: Vec<f64>,
}

wire::received! {
    Response {
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
    const INFO: EndpointInfo = EndpointInfo::new("charts/federation").get();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}

/// What `charts/federation.request.span` holds.
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
