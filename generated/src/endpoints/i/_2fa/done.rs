// Written by `cargo xtask regen`. Do not edit.

//! `i/2fa/done`: completes the registration of an authenticator app with a first code and gives the backup codes.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/2fa/done`](fn@crate::endpoints::i::_2fa::done): completes the registration of an authenticator app with a first code and gives the backup codes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// A code that the newly set up authenticator app shows.
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

/// The answer of [`i/2fa/done`](fn@crate::endpoints::i::_2fa::done).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Codes that each replace one code of the authenticator app, shown this once only.
    pub backup_codes: Vec<String>,
}

wire::table! {
    received object Response {
        backup_codes: "backupCodes" required,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/2fa/done")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
