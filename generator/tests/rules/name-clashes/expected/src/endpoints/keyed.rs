// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `keyed`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::Json;

/// The request of [`keyed`](fn@crate::endpoints::keyed).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The member `first`.
    pub first: Option<First>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `first`.
    #[inline]
    pub fn first(mut self, first: impl Into<First>) -> Self {
        self.first = Some(first.into());
        self
    }
}

wire::table! {
    sent object Request {
        first: "first" optional,
    }
}

/// The answer of [`keyed`](fn@crate::endpoints::keyed).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Response {
    /// Has `a`.
    A(models::First),
    /// Has `b`.
    B(models::Second),
    /// An object of another form, as received.
    Unknown(Json),
}
impl From<models::First> for Response {
    #[inline]
    fn from(value: models::First) -> Self {
        Self::A(value)
    }
}
impl From<models::Second> for Response {
    #[inline]
    fn from(value: models::Second) -> Self {
        Self::B(value)
    }
}

wire::table! {
    received keyed_union Response {
        A(models::First) ["a"],
        B(models::Second) ["b"],
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("keyed").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `keyed.request.first` holds.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct First {
    /// The member `n`.
    pub n: Option<i64>,
}

impl First {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The member `n`.
    #[inline]
    pub fn n(mut self, n: impl Into<i64>) -> Self {
        self.n = Some(n.into());
        self
    }
}

wire::table! {
    sent object First {
        n: "n" optional,
    }
}
