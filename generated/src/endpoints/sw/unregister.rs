// Written by `cargo xtask regen`. Do not edit.

//! `sw/unregister`: removes a push subscription.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`sw/unregister`](fn@crate::endpoints::sw::unregister): removes a push subscription.
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

/// The answer of [`sw/unregister`](fn@crate::endpoints::sw::unregister).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("sw/unregister")
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
