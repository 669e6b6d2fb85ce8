// Written by `cargo xtask regen`. Do not edit.

//! `sw/show-registration`: gets a push subscription, or nothing where the endpoint is not registered.
use crate::models;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`sw/show-registration`](fn@crate::endpoints::sw::show_registration): gets a push subscription, or nothing where the endpoint is not registered.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Address of the browser's push service.
    pub endpoint: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(endpoint: impl Into<String>) -> Self {
        Self { endpoint: endpoint.into() }
    }
}

wire::table! {
    sent object Request {
        endpoint: "endpoint" required = "https://push.example/sample",
    }
}

/// The answer of [`sw/show-registration`](fn@crate::endpoints::sw::show_registration).
pub type Response = Option<models::PushRegistration>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("sw/show-registration")
        .credential()
        .secure()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.optional()
    }
}
