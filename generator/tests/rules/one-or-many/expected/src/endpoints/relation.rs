// Written by `cargo xtask regen`. Do not edit.

//! The request and the response of `relation`.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// What `relation` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub user_id: OneOrMany<ids::UserId>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(user_id: impl Into<OneOrMany<ids::UserId>>) -> Self {
        Self { user_id: user_id.into() }
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" required,
    }
}

/// What `relation` answers.
pub type Response = OneOrMany<ResponseItem>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("relation").writes();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `relation.response` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItem {
    pub a: i64,
}

wire::table! {
    received object ResponseItem {
        a: "a" required,
    }
}
