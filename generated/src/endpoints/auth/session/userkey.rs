// Written by `cargo xtask regen`. Do not edit.

//! `auth/session/userkey`: exchanges an agreed session of the legacy sign-in flow for an access token.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`auth/session/userkey`](fn@crate::endpoints::auth::session::userkey): exchanges an agreed session of the legacy sign-in flow for an access token.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The secret that was given when the app was registered.
    pub app_secret: String,
    /// Token of the session that the user has agreed to.
    pub token: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(app_secret: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            app_secret: app_secret.into(),
            token: token.into(),
        }
    }
}

wire::table! {
    sent object Request {
        app_secret: "appSecret" required,
        token: "token" required = "sampleToken",
    }
}

/// The answer of [`auth/session/userkey`](fn@crate::endpoints::auth::session::userkey).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Access token of the app; calls use the SHA-256 sum of it followed by the app's secret, in hexadecimal.
    pub access_token: String,
    /// The user who agreed.
    pub user: models::UserProfile,
}

wire::table! {
    received object Response {
        access_token: "accessToken" required = "sampleToken",
        user: "user" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("auth/session/userkey")
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
