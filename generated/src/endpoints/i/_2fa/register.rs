// Written by `cargo xtask regen`. Do not edit.

//! `i/2fa/register`: starts the registration of an authenticator app for two-factor sign-in.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`i/2fa/register`](fn@crate::endpoints::i::_2fa::register): starts the registration of an authenticator app for two-factor sign-in.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user's current password.
    pub password: String,
    /// Code of the authenticator app in use so far, or a backup code; needed when two-factor sign-in is already on.
    pub token: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            token: Maybe::Absent,
        }
    }
    /// Code of the authenticator app in use so far, or a backup code; needed when two-factor sign-in is already on.
    #[inline]
    pub fn token(mut self, token: impl Into<Maybe<String>>) -> Self {
        self.token = token.into();
        self
    }
}

wire::table! {
    sent object Request {
        password: "password" required,
        token: "token" maybe,
    }
}

/// The answer of [`i/2fa/register`](fn@crate::endpoints::i::_2fa::register).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// QR code of the registration address as a data URL.
    pub qr: String,
    /// Registration address in the `otpauth` scheme.
    pub url: String,
    /// The secret to type into an authenticator app that cannot scan the QR code, in Base32.
    pub secret: String,
    /// User name of the account, which authenticator apps show beside the code.
    pub label: String,
    /// Host of the server, which authenticator apps show beside the code.
    pub issuer: String,
}

wire::table! {
    received object Response {
        qr: "qr" required,
        url: "url" required = "https://misskey.example/sample",
        secret: "secret" required,
        label: "label" required,
        issuer: "issuer" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/2fa/register")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
