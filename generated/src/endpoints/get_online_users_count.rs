// Written by `cargo xtask regen`. Do not edit.

//! `get-online-users-count`: counts the users who have been active within the last ten minutes.
use crate::Permission;
use misskey_runtime::{AllowsGet, DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `get-online-users-count` takes.
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

/// What `get-online-users-count` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Number of users.
    pub count: f64,
}

wire::received! {
    Response {
        count: "count" required,
    }
}

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = None;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "get-online-users-count",
        permission: None,
        credential: false,
        secure: false,
        rate_limited: false,
        get: true,
        multipart: false,
        writes: false,
    };
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
impl AllowsGet for Request {}
