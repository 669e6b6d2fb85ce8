// Written by `cargo xtask regen`. Do not edit.

//! `chat/rooms/update`: changes the name or description of a chat room of the signed-in user.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`chat/rooms/update`](fn@crate::endpoints::chat::rooms::update): changes the name or description of a chat room of the signed-in user. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The room to change.
    pub room_id: ids::ChatRoomId,
    /// The new name. At most 256 characters.
    pub name: Option<String>,
    /// What the room is about. At most 1024 characters.
    pub description: Option<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(room_id: impl Into<ids::ChatRoomId>) -> Self {
        Self {
            room_id: room_id.into(),
            name: None,
            description: None,
        }
    }
    /// The new name. At most 256 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
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
        room_id: "roomId" required,
        name: "name" optional,
        description: "description" optional,
    }
}

/// The answer of [`chat/rooms/update`](fn@crate::endpoints::chat::rooms::update).
pub type Response = models::ChatRoom;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/rooms/update")
        .permission("write:chat")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
