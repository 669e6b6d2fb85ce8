// Written by `cargo xtask regen`. Do not edit.

//! `i/delete-account`: deletes the signed-in user's account for good.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`i/delete-account`](fn@crate::endpoints::i::delete_account): deletes the signed-in user's account for good.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user's current password.
    pub password: String,
    /// Code of the authenticator app, or a backup code; needed when two-factor sign-in is on.
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
    }
}

/// The answer of [`i/delete-account`](fn@crate::endpoints::i::delete_account).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/delete-account")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
