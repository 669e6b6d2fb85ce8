// Written by `cargo xtask regen`. Do not edit.

//! `federation/show-instance`: gets what this server knows about a remote server, or nothing for an unknown host.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`federation/show-instance`](fn@crate::endpoints::federation::show_instance): gets what this server knows about a remote server, or nothing for an unknown host.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Host name of the remote server.
    pub host: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(host: impl Into<String>) -> Self {
        Self { host: host.into() }
    }
}

wire::table! {
    sent object Request {
        host: "host" required = "misskey.example",
    }
}

/// The answer of [`federation/show-instance`](fn@crate::endpoints::federation::show_instance).
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
