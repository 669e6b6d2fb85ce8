// Written by `cargo xtask regen`. Do not edit.

//! `reset-password`: sets a new password with the token from the reset e-mail.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `reset-password` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The token from the reset e-mail.
    pub token: String,
    pub password: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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
        token: "token" required,
        password: "password" required,
    }
}

/// What `reset-password` answers.
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
