// Written by `cargo xtask regen`. Do not edit.

//! `i/2fa/password-less`: turns signing in with a passkey alone on or off; this needs a registered security key.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/2fa/password-less`](fn@crate::endpoints::i::_2fa::password_less): turns signing in with a passkey alone on or off; this needs a registered security key.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Whether a passkey alone is enough to sign in.
    pub value: bool,
}

impl Request {
    /// Takes the required members; setters add the rest.
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

/// The answer of [`i/2fa/password-less`](fn@crate::endpoints::i::_2fa::password_less).
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
