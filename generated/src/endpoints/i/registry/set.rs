// Written by `cargo xtask regen`. Do not edit.

//! `i/registry/set`: writes a value to the registry, replacing any earlier one.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::Json;

/// The request of [`i/registry/set`](fn@crate::endpoints::i::registry::set): writes a value to the registry, replacing any earlier one.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Name of the value within its scope. At least 1 character.
    pub key: String,
    /// The value to store, any JSON value.
    pub value: Json,
    /// Path of the value within the registry, outermost part first; empty for the top. Each item: pattern: `^[a-zA-Z0-9_]+$`. Default: `[]`.
    pub scope: Vec<String>,
    /// The domain to write to; null or left out means the web client's own, and an app's token always writes to the app's own.
    pub domain: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        key: impl Into<String>,
        value: impl Into<Json>,
        scope: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            scope: scope.into_iter().map(Into::into).collect(),
            domain: Maybe::Absent,
        }
    }
    /// The domain to write to; null or left out means the web client's own, and an app's token always writes to the app's own.
    #[inline]
    pub fn domain(mut self, domain: impl Into<Maybe<String>>) -> Self {
        self.domain = domain.into();
        self
    }
}

wire::table! {
    sent object Request {
        key: "key" required,
        value: "value" required,
        scope: "scope" required,
        domain: "domain" maybe,
    }
}

/// The answer of [`i/registry/set`](fn@crate::endpoints::i::registry::set).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/registry/set")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
