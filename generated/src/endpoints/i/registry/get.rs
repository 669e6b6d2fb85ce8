// Written by `cargo xtask regen`. Do not edit.

//! `i/registry/get`: reads one value of one's registry, a store for clients' settings; a stored null comes back as no content.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::Json;

/// What `i/registry/get` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub key: String,
    /// Path of the value within the registry, outermost part first; empty for the top. Each item: pattern: `^[a-zA-Z0-9_]+$`. Default: `[]`.
    pub scope: Vec<String>,
    /// Owner of this part of the registry; null stands for the web client, and an app's token always means the app's own part.
    pub domain: Maybe<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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
    /// Sets `domain`.
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

/// What `i/registry/get` answers.
pub type Response = Json;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/registry/get")
        .permission("read:account")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.free()
    }
}
