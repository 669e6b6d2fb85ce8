// Written by `cargo xtask regen`. Do not edit.

//! `i/update-email`: changes or removes one's e-mail address and sends a confirmation to a new one.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `i/update-email` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub password: String,
    /// The new address; null removes the present one.
    pub email: Maybe<String>,
    /// Code of the authenticator app, needed with two-factor sign-in.
    pub token: Maybe<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            email: Maybe::Absent,
            token: Maybe::Absent,
        }
    }
    /// Sets `email`.
    #[inline]
    pub fn email(mut self, email: impl Into<Maybe<String>>) -> Self {
        self.email = email.into();
        self
    }
    /// Sets `token`.
    #[inline]
    pub fn token(mut self, token: impl Into<Maybe<String>>) -> Self {
        self.token = token.into();
        self
    }
}

wire::table! {
    sent object Request {
        password: "password" required,
        email: "email" maybe,
        token: "token" maybe,
    }
}

/// What `i/update-email` answers.
pub type Response = models::MeDetailed;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/update-email")
        .credential()
        .secure()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
