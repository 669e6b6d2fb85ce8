// Written by `cargo xtask regen`. Do not edit.

//! `i/change-password`: changes one's password.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `i/change-password` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub current_password: String,
    /// Length: at least 1.
    pub new_password: String,
    /// Code of the authenticator app, needed with two-factor sign-in.
    pub token: Maybe<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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
    /// Sets `token`.
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

/// What `i/change-password` answers.
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
