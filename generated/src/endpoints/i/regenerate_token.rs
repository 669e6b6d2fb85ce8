// Written by `cargo xtask regen`. Do not edit.

//! `i/regenerate-token`: replaces one's native token, which signs out every session that uses it.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/regenerate-token` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub password: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `i/regenerate-token` answers.
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
