// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `p`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `p` takes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// What `p` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub badge: Option<models::Badge>,
    pub by_alias: Option<models::Alias>,
    pub list: Vec<Option<models::Badge>>,
    pub perhaps: Maybe<models::Badge>,
    pub plain: models::Plain,
}

wire::table! {
    received object Response {
        badge: "badge" nullable,
        by_alias: "byAlias" nullable,
        list: "list" required,
        perhaps: "perhaps" maybe,
        plain: "plain" required,
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
