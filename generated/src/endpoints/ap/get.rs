// Written by `cargo xtask regen`. Do not edit.

//! `ap/get`: fetches an ActivityPub object through this server and answers with it unchanged.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// The request of [`ap/get`](fn@crate::endpoints::ap::get): fetches an ActivityPub object through this server and answers with it unchanged.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Address of the object on its own server.
    pub uri: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(uri: impl Into<String>) -> Self {
        Self { uri: uri.into() }
    }
}

wire::table! {
    sent object Request {
        uri: "uri" required = "https://misskey.example",
    }
}

/// The answer of [`ap/get`](fn@crate::endpoints::ap::get).
pub type Response = JsonObject;

impl Request {
    /// The permission that an app's token needs for this endpoint.
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
