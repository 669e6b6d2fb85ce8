// Written by `cargo xtask regen`. Do not edit.

//! `chat/read-all`: marks all chat messages as read.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`chat/read-all`](fn@crate::endpoints::chat::read_all): marks all chat messages as read. Since 2025.8.0.
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

/// The answer of [`chat/read-all`](fn@crate::endpoints::chat::read_all).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/read-all")
        .permission("write:chat")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
