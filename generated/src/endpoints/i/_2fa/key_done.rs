// Written by `cargo xtask regen`. Do not edit.

//! `i/2fa/key-done`: finishes the registration of a security key or passkey.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// What `i/2fa/key-done` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub password: String,
    /// Code of the authenticator app, needed with two-factor sign-in.
    pub token: Maybe<String>,
    /// Length: 1 to 30.
    pub name: String,
    /// The browser's answer to the WebAuthn creation, as JSON.
    pub credential: JsonObject,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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
        name: "name" required,
        credential: "credential" required,
    }
}

/// What `i/2fa/key-done` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub id: String,
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
