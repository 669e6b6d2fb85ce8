// Written by `cargo xtask regen`. Do not edit.

//! `i/registry/scopes-with-domain`: lists all scopes of one's registry, grouped by domain.
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/registry/scopes-with-domain` takes. Since 2024.5.0.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// What `i/registry/scopes-with-domain` answers.
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

/// What `i/registry/scopes-with-domain.response[]` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct DomainScopes {
    pub scopes: Vec<Vec<String>>,
    /// Owner of this part of the registry; null stands for the web client, and an app's token always means the app's own part.
    pub domain: Option<String>,
}

wire::table! {
    received object DomainScopes {
        scopes: "scopes" required,
        domain: "domain" nullable,
    }
}
