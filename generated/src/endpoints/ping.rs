// Written by `cargo xtask regen`. Do not edit.

//! `ping`: answers with the server's time.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `ping` takes.
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

/// What `ping` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The server's time as Unix time in milliseconds.
    pub pong: f64,
}

wire::received! {
    Response {
        pong: "pong" required,
    }
}

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = None;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "ping",
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
