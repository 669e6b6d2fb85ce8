// Written by `cargo xtask regen`. Do not edit.

//! `i/2fa/remove-key`: removes a security key or passkey.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`i/2fa/remove-key`](fn@crate::endpoints::i::_2fa::remove_key): removes a security key or passkey.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user's current password.
    pub password: String,
    /// Code of the authenticator app, or a backup code; needed when two-factor sign-in is on.
    pub token: Maybe<String>,
    /// Id of the key to remove, as found in the account's `securityKeysList`.
    pub credential_id: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(password: impl Into<String>, credential_id: impl Into<String>) -> Self {
        Self {
            password: password.into(),
            token: Maybe::Absent,
            credential_id: credential_id.into(),
        }
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
        token: "token" maybe,
        credential_id: "credentialId" required,
    }
}

/// The answer of [`i/2fa/remove-key`](fn@crate::endpoints::i::_2fa::remove_key).
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
