// Written by `cargo xtask regen`. Do not edit.

//! `i/registry/keys`: lists the keys of one scope of one's registry.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `i/registry/keys` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Path of the value within the registry, outermost part first; empty for the top. Each item: pattern: `^[a-zA-Z0-9_]+$`. Default: `[]`.
    pub scope: Vec<String>,
    /// Owner of this part of the registry; null stands for the web client, and an app's token always means the app's own part.
    pub domain: Maybe<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(scope: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
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
        scope: "scope" required,
        domain: "domain" maybe,
    }
}

/// What `i/registry/keys` answers.
pub type Response = Vec<String>;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/registry/keys")
        .permission("read:account")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
