// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `p`.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::Json;

/// The request of [`p`](fn@crate::endpoints::p).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `level`. One of `0`, `1` and `-1`.
    pub level: Option<i64>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `level`. One of `0`, `1` and `-1`.
    #[inline]
    pub fn level(mut self, level: impl Into<i64>) -> Self {
        self.level = Some(level.into());
        self
    }
}

wire::table! {
    sent object Request {
        level: "level" optional,
    }
}

/// The answer of [`p`](fn@crate::endpoints::p).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The member `level`. One of `0`, `1` and `-1`.
    pub level: i64,
    /// The member `step`. One of `0.5` and `1`.
    pub step: Option<f64>,
    /// The member `mixed`.
    pub mixed: Option<ResponseMixed>,
    /// The member `yes`. Always `true`.
    pub yes: Option<bool>,
    /// The member `version`. Always `1`.
    pub version: Option<i64>,
    /// The member `perhaps`. Always `1`.
    pub perhaps: Maybe<i64>,
}

wire::table! {
    received object Response {
        level: "level" required,
        step: "step" optional,
        mixed: "mixed" optional,
        yes: "yes" optional,
        version: "version" optional,
        perhaps: "perhaps" maybe,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("p").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `p.response.mixed` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ResponseMixed {
    /// The JSON is a string.
    Text(ResponseMixedText),
    /// The JSON is an integer.
    Integer(i64),
    /// Another kind of JSON, as received.
    Unknown(Json),
}

impl From<ResponseMixedText> for ResponseMixed {
    #[inline]
    fn from(value: ResponseMixedText) -> Self {
        Self::Text(value)
    }
}

impl From<i64> for ResponseMixed {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

wire::table! {
    received shape_union ResponseMixed {
        Text string,
        Integer integer,
    }
}

/// What `p.response.mixed(Text)` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResponseMixedText {
    /// `a`
    A,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    ResponseMixedText or Unknown {
        A = "a",
    }
}
