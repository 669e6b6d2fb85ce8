// Written by `cargo xtask regen`. Do not edit.

//! `chat/rooms/show`: gets one chat room.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`chat/rooms/show`](fn@crate::endpoints::chat::rooms::show): gets one chat room. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The room to get.
    pub room_id: ids::ChatRoomId,
}

impl Request {
    /// Takes the required members; setters add the rest.
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

/// The answer of [`chat/rooms/show`](fn@crate::endpoints::chat::rooms::show).
pub type Response = models::ChatRoom;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/rooms/show")
        .permission("read:chat")
        .credential()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
