// Written by `cargo xtask regen`. Do not edit.

//! `chat/rooms/invitations/create`: invites a user to a chat room.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`chat/rooms/invitations/create`](fn@crate::endpoints::chat::rooms::invitations::create): invites a user to a chat room. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The room to invite to.
    pub room_id: ids::ChatRoomId,
    /// The user to invite.
    pub user_id: ids::UserId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        room_id: impl Into<ids::ChatRoomId>,
        user_id: impl Into<ids::UserId>,
    ) -> Self {
        Self {
            room_id: room_id.into(),
            user_id: user_id.into(),
        }
    }
}

wire::table! {
    sent object Request {
        room_id: "roomId" required,
        user_id: "userId" required,
    }
}

/// The answer of [`chat/rooms/invitations/create`](fn@crate::endpoints::chat::rooms::invitations::create).
pub type Response = models::ChatRoomInvitation;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteChat;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("chat/rooms/invitations/create")
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
