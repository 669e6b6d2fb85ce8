// Written by `cargo xtask regen`. Do not edit.

//! `pinned-users`: lists the users that the administrators recommend.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `pinned-users` takes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}
impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

wire::sent! { Request {} }

/// What `pinned-users` answers.
pub type Response = Vec<models::UserDetailed>;
impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = None;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "pinned-users",
        permission: None,
        credential: false,
        secure: false,
        rate_limited: false,
        get: false,
        multipart: false,
        writes: true,
    };
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
