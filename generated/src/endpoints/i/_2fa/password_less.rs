// Written by `cargo xtask regen`. Do not edit.

//! `i/2fa/password-less`: turns signing in without a password on or off, which needs a security key.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/2fa/password-less` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub value: bool,
}
impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(value: bool) -> Self {
        Self { value: value }
    }
}

wire::sent! {
    Request {
        value: "value" required,
    }
}

/// What `i/2fa/password-less` answers.
pub type Response = ();
impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = None;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "i/2fa/password-less",
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
