// Written by `cargo xtask regen`. Do not edit.

//! `auth/session/show`: gets a session of the legacy sign-in flow with the app that asks.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`auth/session/show`](fn@crate::endpoints::auth::session::show): gets a session of the legacy sign-in flow with the app that asks.
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

/// The answer of [`auth/session/show`](fn@crate::endpoints::auth::session::show).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Id of the session.
    pub id: ids::AuthSessionId,
    /// The app that asks.
    pub app: models::App,
    /// Token of the session.
    pub token: String,
}

wire::table! {
    received object Response {
        id: "id" required,
        app: "app" required,
        token: "token" required = "sampleToken",
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("auth/session/show")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
