// Written by `cargo xtask regen`. Do not edit.

//! `i/2fa/key-done`: completes the registration of a security key or passkey.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// The request of [`i/2fa/key-done`](fn@crate::endpoints::i::_2fa::key_done): completes the registration of a security key or passkey.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user's current password.
    pub password: String,
    /// Code of the authenticator app, or a backup code; needed, as two-factor sign-in has to be on.
    pub token: Maybe<String>,
    /// Name under which the user will recognize the key. 1 to 30 characters.
    pub name: String,
    /// The browser's answer to the WebAuthn registration, as a JSON object.
    pub credential: JsonObject,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        password: impl Into<String>,
        name: impl Into<String>,
        credential: impl Into<JsonObject>,
    ) -> Self {
        Self {
            password: password.into(),
            token: Maybe::Absent,
            name: name.into(),
            credential: credential.into(),
        }
    }
    /// Code of the authenticator app, or a backup code; needed, as two-factor sign-in has to be on.
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
        name: "name" required,
        credential: "credential" required,
    }
}

/// The answer of [`i/2fa/key-done`](fn@crate::endpoints::i::_2fa::key_done).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Id of the registered credential, in Base64url.
    pub id: String,
    /// Name of the key as given in the request.
    pub name: String,
}

wire::table! {
    received object Response {
        id: "id" required,
        name: "name" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/2fa/key-done")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
