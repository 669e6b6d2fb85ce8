// Written by `cargo xtask regen`. Do not edit.

//! `request-reset-password`: sends an e-mail with a link to set a new password, if name and address belong together.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `request-reset-password` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub username: String,
    /// The confirmed address of the account.
    pub email: String,
}
impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(username: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            email: email.into(),
        }
    }
}

wire::sent! {
    Request {
        username: "username" required,
        email: "email" required,
    }
}

/// What `request-reset-password` answers.
pub type Response = ();
impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = None;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "request-reset-password",
        permission: None,
        credential: false,
        secure: false,
        rate_limited: true,
        get: false,
        multipart: false,
        writes: true,
    };
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
