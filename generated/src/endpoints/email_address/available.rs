// Written by `cargo xtask regen`. Do not edit.

//! `email-address/available`: tells whether an e-mail address can be used to sign up, and if not, why.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`email-address/available`](fn@crate::endpoints::email_address::available): tells whether an e-mail address can be used to sign up, and if not, why.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The address to check.
    pub email_address: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(email_address: impl Into<String>) -> Self {
        Self {
            email_address: email_address.into(),
        }
    }
}

wire::table! {
    sent object Request {
        email_address: "emailAddress" required,
    }
}

/// The answer of [`email-address/available`](fn@crate::endpoints::email_address::available).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Whether the address can be used.
    pub available: bool,
    /// Why the address cannot be used; null when it can.
    pub reason: Option<String>,
}

wire::table! {
    received object Response {
        available: "available" required,
        reason: "reason" nullable,
    }
}

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("email-address/available")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
