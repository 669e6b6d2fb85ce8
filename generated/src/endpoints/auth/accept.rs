// Written by `cargo xtask regen`. Do not edit.

//! `auth/accept`: grants an app of the legacy sign-in flow access to one's account.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `auth/accept` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Token of the session.
    pub token: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

wire::table! {
    sent object Request {
        token: "token" required,
    }
}

/// What `auth/accept` answers.
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("auth/accept")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
