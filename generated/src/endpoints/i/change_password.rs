// Written by `cargo xtask regen`. Do not edit.

//! `i/change-password`: changes the signed-in user's password.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`i/change-password`](fn@crate::endpoints::i::change_password): changes the signed-in user's password.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The password used so far.
    pub current_password: String,
    /// The password to use from now on. At least 1 character.
    pub new_password: String,
    /// Code of the authenticator app, or a backup code; needed when two-factor sign-in is on.
    pub token: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        current_password: impl Into<String>,
        new_password: impl Into<String>,
    ) -> Self {
        Self {
            current_password: current_password.into(),
            new_password: new_password.into(),
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
        current_password: "currentPassword" required,
        new_password: "newPassword" required,
        token: "token" maybe,
    }
}

/// The answer of [`i/change-password`](fn@crate::endpoints::i::change_password).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/change-password")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
