// Written by `cargo xtask regen`. Do not edit.

//! `i/registry/scopes-with-domain`: lists all scopes of the registry, grouped by domain.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/registry/scopes-with-domain`](fn@crate::endpoints::i::registry::scopes_with_domain): lists all scopes of the registry, grouped by domain.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// The answer of [`i/registry/scopes-with-domain`](fn@crate::endpoints::i::registry::scopes_with_domain).
pub type Response = Vec<DomainScopes>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/registry/scopes-with-domain")
        .credential()
        .secure()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

/// The scopes that one domain uses in the registry.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DomainScopes {
    /// The scopes in use, each as a path with its outermost part first; an empty path is the top.
    pub scopes: Vec<Vec<String>>,
    /// The domain that the scopes belong to; null is the web client's.
    pub domain: Option<String>,
}

wire::table! {
    received object DomainScopes {
        scopes: "scopes" required,
        domain: "domain" nullable,
    }
}
