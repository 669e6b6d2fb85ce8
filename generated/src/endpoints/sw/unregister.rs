// Written by `cargo xtask regen`. Do not edit.

//! `sw/unregister`: removes a push subscription.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `sw/unregister` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub endpoint: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(endpoint: impl Into<String>) -> Self {
        Self { endpoint: endpoint.into() }
    }
}

wire::table! {
    sent object Request {
        endpoint: "endpoint" required,
    }
}

/// What `sw/unregister` answers.
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
