// Written by `cargo xtask regen`. Do not edit.

//! `i/2fa/password-less`: turns signing in without a password on or off, which needs a security key.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/2fa/password-less` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub value: bool,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(value: bool) -> Self {
        Self { value }
    }
}

wire::table! {
    sent object Request {
        value: "value" required,
    }
}

/// What `i/2fa/password-less` answers.
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/2fa/password-less")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
