// Written by `cargo xtask regen`. Do not edit.

//! `federation/show-instance`: gets what this server knows of a remote one, or nothing for an unknown host.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `federation/show-instance` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub host: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(host: impl Into<String>) -> Self {
        Self { host: host.into() }
    }
}

wire::table! {
    sent object Request {
        host: "host" required,
    }
}

/// What `federation/show-instance` answers.
pub type Response = Option<models::FederationInstance>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("federation/show-instance")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.optional()
    }
}
