// Written by `cargo xtask regen`. Do not edit.

//! `ap/get`: fetches an ActivityPub object through this server and gives it as it came.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// What `ap/get` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub uri: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: uri.into() }
    }
}

wire::table! {
    sent object Request {
        uri: "uri" required,
    }
}

/// What `ap/get` answers.
pub type Response = JsonObject;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadFederation;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("ap/get")
        .permission("read:federation")
        .credential()
        .rate_limited()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
