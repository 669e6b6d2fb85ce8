// Written by `cargo xtask regen`. Do not edit.

//! `auth/accept`: grants an app of the legacy sign-in flow access to the signed-in user's account.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`auth/accept`](fn@crate::endpoints::auth::accept): grants an app of the legacy sign-in flow access to the signed-in user's account.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Token of the session.
    pub token: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into() }
    }
}

wire::table! {
    sent object Request {
        token: "token" required = "sampleToken",
    }
}

/// The answer of [`auth/accept`](fn@crate::endpoints::auth::accept).
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
