// Written by `cargo xtask regen`. Do not edit.

//! `request-reset-password`: sends an e-mail with a link to set a new password, if name and address belong together.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`request-reset-password`](fn@crate::endpoints::request_reset_password): sends an e-mail with a link to set a new password, if name and address belong together.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user name of the account, without `@`.
    pub username: String,
    /// The confirmed address of the account.
    pub email: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(username: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            email: email.into(),
        }
    }
}

wire::table! {
    sent object Request {
        username: "username" required = "ai",
        email: "email" required,
    }
}

/// The answer of [`request-reset-password`](fn@crate::endpoints::request_reset_password).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("request-reset-password")
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
