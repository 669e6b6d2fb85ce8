// Written by `cargo xtask regen`. Do not edit.

//! `email-address/available`: tells whether an e-mail address can be used to sign up, and if not, why.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `email-address/available` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub email_address: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `email-address/available` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
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
