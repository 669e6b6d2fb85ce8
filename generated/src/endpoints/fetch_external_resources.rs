// Written by `cargo xtask regen`. Do not edit.

//! `fetch-external-resources`: fetches a plugin or theme from another site through the server and checks it against a hash.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `fetch-external-resources` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub url: String,
    /// SHA-512 sum of the expected content in hexadecimal.
    pub hash: String,
}
impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(url: impl Into<String>, hash: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            hash: hash.into(),
        }
    }
}

wire::sent! {
    Request {
        url: "url" required,
        hash: "hash" required,
    }
}

/// What `fetch-external-resources` answers.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub type_: String,
    pub data: String,
}

wire::received! {
    Response {
        type_: "type" required,
        data: "data" required,
    }
}

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = None;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "fetch-external-resources",
        permission: None,
        credential: true,
        secure: true,
        rate_limited: true,
        get: false,
        multipart: false,
        writes: true,
    };
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
