// Written by `cargo xtask regen`. Do not edit.

//! `chat/rooms/delete`: deletes a chat room with all that was said in it.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `chat/rooms/delete` takes. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub room_id: ids::ChatRoomId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(room_id: impl Into<ids::ChatRoomId>) -> Self {
        Self { room_id: room_id.into() }
    }
}

wire::table! {
    sent object Request {
        room_id: "roomId" required,
    }
}

/// What `chat/rooms/delete` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/rooms/delete")
        .permission("write:chat")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
