// Written by `cargo xtask regen`. Do not edit.

//! `i/regenerate-token`: replaces one's native token, which signs out every session that uses it.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/regenerate-token` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub password: String,
}
impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(password: impl Into<String>) -> Self {
        Self { password: password.into() }
    }
}

wire::sent! {
    Request {
        password: "password" required,
    }
}

/// What `i/regenerate-token` answers.
pub type Response = ();
impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = None;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "i/regenerate-token",
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
