// Written by `cargo xtask regen`. Do not edit.

//! `pinned-users`: lists the users that the administrators recommend.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`pinned-users`](fn@crate::endpoints::pinned_users): lists the users that the administrators recommend.
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

/// The answer of [`pinned-users`](fn@crate::endpoints::pinned_users).
pub type Response = Vec<models::UserDetailed>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("pinned-users")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
