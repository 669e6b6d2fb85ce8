// Written by `cargo xtask regen`. Do not edit.

//! `chat/rooms/update`: changes the name or description of a chat room of one's own.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `chat/rooms/update` takes. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub room_id: ids::ChatRoomId,
    /// Length: at most 256.
    pub name: Option<String>,
    /// Length: at most 1024.
    pub description: Option<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(room_id: impl Into<ids::ChatRoomId>) -> Self {
        Self {
            room_id: room_id.into(),
            name: None,
            description: None,
        }
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `description`.
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

/// What `chat/rooms/update` answers.
pub type Response = models::ChatRoom;

impl Request {
    /// The permission that an app's token needs for this.
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
