// Written by `cargo xtask regen`. Do not edit.

//! `username/available`: tells whether a user name is free to sign up with.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `username/available` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Pattern: `^\w{1,20}$`.
    pub username: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}

wire::table! {
    sent object Request {
        username: "username" required,
    }
}

/// What `username/available` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// False also for reserved names and for those of deleted accounts.
    pub available: bool,
}

wire::table! {
    received object Response {
        available: "available" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("username/available")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
