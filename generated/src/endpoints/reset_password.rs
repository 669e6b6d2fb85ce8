// Written by `cargo xtask regen`. Do not edit.

//! `reset-password`: sets a new password with the token from the reset e-mail.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`reset-password`](fn@crate::endpoints::reset_password): sets a new password with the token from the reset e-mail.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The token from the reset e-mail.
    pub token: String,
    /// The new password.
    pub password: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(token: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            token: token.into(),
            password: password.into(),
        }
    }
}

wire::table! {
    sent object Request {
        token: "token" required = "sampleToken",
        password: "password" required,
    }
}

/// The answer of [`reset-password`](fn@crate::endpoints::reset_password).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("reset-password")
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
