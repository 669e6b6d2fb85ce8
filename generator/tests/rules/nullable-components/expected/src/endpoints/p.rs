// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `p`.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`p`](fn@crate::endpoints::p).
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// The answer of [`p`](fn@crate::endpoints::p).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The member `badge`.
    pub badge: Option<models::Badge>,
    /// The member `byAlias`.
    pub by_alias: Option<models::Alias>,
    /// The member `list`.
    pub list: Vec<Option<models::Badge>>,
    /// The member `perhaps`.
    pub perhaps: Maybe<models::Badge>,
    /// The member `plain`.
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
