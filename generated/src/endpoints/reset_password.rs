// Written by `cargo xtask regen`. Do not edit.

//! `reset-password`: sets a new password with the token from the reset e-mail.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `reset-password` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The token from the reset e-mail.
    pub token: String,
    pub password: String,
}
impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(token: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            password: password.into(),
        }
    }
}

wire::sent! {
    Request {
        token: "token" required,
        password: "password" required,
    }
}

/// What `reset-password` answers.
pub type Response = ();
impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = None;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "reset-password",
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
        reply.nothing()
    }
}
