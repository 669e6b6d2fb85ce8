// Written by `cargo xtask regen`. Do not edit.

//! `ping`: answers with the server's time.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, UnixMillis, wire};

/// The request of [`ping`](fn@crate::endpoints::ping): answers with the server's time.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// The answer of [`ping`](fn@crate::endpoints::ping).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The server's time as Unix time in milliseconds.
    pub pong: UnixMillis,
}

wire::table! {
    received object Response {
        pong: "pong" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("ping")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
