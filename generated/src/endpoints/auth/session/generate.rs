// Written by `cargo xtask regen`. Do not edit.

//! `auth/session/generate`: opens a session of the legacy sign-in flow and gives the address where the user agrees.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`auth/session/generate`](fn@crate::endpoints::auth::session::generate): opens a session of the legacy sign-in flow and gives the address where the user agrees.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The secret that was given when the app was registered.
    pub app_secret: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(app_secret: impl Into<String>) -> Self {
        Self {
            app_secret: app_secret.into(),
        }
    }
}

wire::table! {
    sent object Request {
        app_secret: "appSecret" required,
    }
}

/// The answer of [`auth/session/generate`](fn@crate::endpoints::auth::session::generate).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Token of the session, not yet an access token.
    pub token: String,
    /// Address to open in the browser, where the user agrees.
    pub url: String,
}

wire::table! {
    received object Response {
        token: "token" required = "sampleToken",
        url: "url" required = "https://misskey.example/sample",
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("auth/session/generate")
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
