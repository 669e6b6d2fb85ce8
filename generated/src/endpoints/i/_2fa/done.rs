// Written by `cargo xtask regen`. Do not edit.

//! `i/2fa/done`: finishes the registration of an authenticator app with a first code and gives the backup codes.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/2fa/done` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// A code that the newly set up authenticator app shows.
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

/// What `i/2fa/done` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Codes that each replace one code of the authenticator app, shown this once only.
    pub backup_codes: Vec<String>,
}

wire::received! {
    Response {
        backup_codes: "backupCodes" required,
    }
}

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = None;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "i/2fa/done",
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
        reply.json()
    }
}
