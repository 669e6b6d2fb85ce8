// Written by `cargo xtask regen`. Do not edit.

//! `i/registry/get-all`: gets all keys and values in one scope of the registry, as a map.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// The request of [`i/registry/get-all`](fn@crate::endpoints::i::registry::get_all): gets all keys and values in one scope of the registry, as a map.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Path of the value within the registry, outermost part first; empty for the top. Each item: pattern: `^[a-zA-Z0-9_]+$`. Default: `[]`.
    pub scope: Vec<String>,
    /// The domain to read from; null or left out means the web client's own, and an app's token always reads the app's own.
    pub domain: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(scope: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            scope: scope.into_iter().map(Into::into).collect(),
            domain: Maybe::Absent,
        }
    }
    /// The domain to read from; null or left out means the web client's own, and an app's token always reads the app's own.
    #[inline]
    pub fn domain(mut self, domain: impl Into<Maybe<String>>) -> Self {
        self.domain = domain.into();
        self
    }
}

wire::table! {
    sent object Request {
        scope: "scope" required,
        domain: "domain" maybe,
    }
}

/// The answer of [`i/registry/get-all`](fn@crate::endpoints::i::registry::get_all).
pub type Response = JsonObject;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/registry/get-all")
        .permission("read:account")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
