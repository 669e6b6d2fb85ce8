// Written by `cargo xtask regen`. Do not edit.

//! `username/available`: tells whether a user name can be used to sign up.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`username/available`](fn@crate::endpoints::username::available): tells whether a user name can be used to sign up.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user name to check, without the at sign. Pattern: `^\w{1,20}$`.
    pub username: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(username: impl Into<String>) -> Self {
        Self { username: username.into() }
    }
}

wire::table! {
    sent object Request {
        username: "username" required = "ai",
    }
}

/// The answer of [`username/available`](fn@crate::endpoints::username::available).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Whether the name can be used to sign up; false also for reserved names and those of deleted accounts.
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
