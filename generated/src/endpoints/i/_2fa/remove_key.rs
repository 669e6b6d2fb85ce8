// Written by `cargo xtask regen`. Do not edit.

//! `i/2fa/remove-key`: removes a security key or passkey.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `i/2fa/remove-key` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub password: String,
    /// Code of the authenticator app, needed with two-factor sign-in.
    pub token: Maybe<String>,
    pub credential_id: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(password: impl Into<String>, credential_id: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            token: Maybe::Absent,
            credential_id: credential_id.into(),
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
        credential_id: "credentialId" required,
    }
}

/// What `i/2fa/remove-key` answers.
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/2fa/remove-key")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
