// Written by `cargo xtask regen`. Do not edit.

//! `i/update-email`: changes or removes the user's e-mail address and sends a confirmation link to a new one.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`i/update-email`](fn@crate::endpoints::i::update_email): changes or removes the user's e-mail address and sends a confirmation link to a new one.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user's current password.
    pub password: String,
    /// The new address; null or left out removes the present one.
    pub email: Maybe<String>,
    /// Code of the authenticator app, or a backup code; needed when two-factor sign-in is on.
    pub token: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            email: Maybe::Absent,
            token: Maybe::Absent,
        }
    }
    /// The new address; null or left out removes the present one.
    #[inline]
    pub fn email(mut self, email: impl Into<Maybe<String>>) -> Self {
        self.email = email.into();
        self
    }
    /// Code of the authenticator app, or a backup code; needed when two-factor sign-in is on.
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

/// The answer of [`i/update-email`](fn@crate::endpoints::i::update_email).
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
