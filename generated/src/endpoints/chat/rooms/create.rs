// Written by `cargo xtask regen`. Do not edit.

//! `chat/rooms/create`: creates a chat room owned by the signed-in user.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`chat/rooms/create`](fn@crate::endpoints::chat::rooms::create): creates a chat room owned by the signed-in user. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Name of the room. At most 256 characters.
    pub name: String,
    /// What the room is about. At most 1024 characters.
    pub description: Option<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: None,
        }
    }
    /// What the room is about. At most 1024 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

wire::table! {
    sent object Request {
        name: "name" required,
        description: "description" optional,
    }
}

/// The answer of [`chat/rooms/create`](fn@crate::endpoints::chat::rooms::create).
pub type Response = models::ChatRoom;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/rooms/create")
        .permission("write:chat")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
