// Written by `cargo xtask regen`. Do not edit.

//! `i/regenerate-token`: replaces the signed-in user's native token, which signs out every session that uses it.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/regenerate-token`](fn@crate::endpoints::i::regenerate_token): replaces the signed-in user's native token, which signs out every session that uses it.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user's current password.
    pub password: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(password: impl Into<String>) -> Self {
        Self { password: password.into() }
    }
}

wire::table! {
    sent object Request {
        password: "password" required,
    }
}

/// The answer of [`i/regenerate-token`](fn@crate::endpoints::i::regenerate_token).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/regenerate-token")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
