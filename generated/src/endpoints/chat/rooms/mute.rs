// Written by `cargo xtask regen`. Do not edit.

//! `chat/rooms/mute`: mutes or unmutes a chat room for the signed-in user.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`chat/rooms/mute`](fn@crate::endpoints::chat::rooms::mute): mutes or unmutes a chat room for the signed-in user. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The room to mute or unmute.
    pub room_id: ids::ChatRoomId,
    /// Whether to mute it; false unmutes it.
    pub mute: bool,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(room_id: impl Into<ids::ChatRoomId>, mute: bool) -> Self {
        Self {
            room_id: room_id.into(),
            mute,
        }
    }
}

wire::table! {
    sent object Request {
        room_id: "roomId" required,
        mute: "mute" required,
    }
}

/// The answer of [`chat/rooms/mute`](fn@crate::endpoints::chat::rooms::mute).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/rooms/mute")
        .permission("write:chat")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
