// Written by `cargo xtask regen`. Do not edit.

//! `i/registry/get-detail`: gets one value of the registry with the time it was last written.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::Json;

/// The request of [`i/registry/get-detail`](fn@crate::endpoints::i::registry::get_detail): gets one value of the registry with the time it was last written.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Name of the value within its scope.
    pub key: String,
    /// Path of the value within the registry, outermost part first; empty for the top. Each item: pattern: `^[a-zA-Z0-9_]+$`. Default: `[]`.
    pub scope: Vec<String>,
    /// The domain to read from; null or left out means the web client's own, and an app's token always reads the app's own.
    pub domain: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        key: impl Into<String>,
        scope: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            key: key.into(),
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
        key: "key" required,
        scope: "scope" required,
        domain: "domain" maybe,
    }
}

/// The answer of [`i/registry/get-detail`](fn@crate::endpoints::i::registry::get_detail).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// When the value was last written, as an ISO 8601 time.
    pub updated_at: String,
    /// The stored JSON value.
    pub value: Json,
}

wire::table! {
    received object Response {
        updated_at: "updatedAt" required = "2026-01-01T00:00:00.000Z",
        value: "value" required,
    }
}

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/registry/get-detail")
        .permission("read:account")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
