// Written by `cargo xtask regen`. Do not edit.

//! `auth/accept`: grants an app of the legacy sign-in flow access to one's account.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `auth/accept` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Token of the session.
    pub token: String,
}
impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

wire::sent! {
    Request {
        token: "token" required,
    }
}

/// What `auth/accept` answers.
pub type Response = ();
impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = None;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "auth/accept",
        permission: None,
        credential: true,
        secure: true,
        rate_limited: false,
        get: false,
        multipart: false,
        writes: true,
    };
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
