// Written by `cargo xtask regen`. Do not edit.

//! `i/2fa/register`: starts the registration of an authenticator app for two-factor sign-in.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `i/2fa/register` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub password: String,
    /// Code of the authenticator app, needed where two-factor sign-in is on already.
    pub token: Maybe<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(password: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            token: Maybe::Absent,
        }
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
        token: "token" maybe,
    }
}

/// What `i/2fa/register` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// QR code of the registration address as a data URL.
    pub qr: String,
    /// Registration address in the `otpauth` scheme.
    pub url: String,
    /// The secret to type into an authenticator app that cannot scan the QR code, in Base32.
    pub secret: String,
    pub label: String,
    pub issuer: String,
}

wire::table! {
    received object Response {
        qr: "qr" required,
        url: "url" required,
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
