// Written by `cargo xtask regen`. Do not edit.

//! `ChatRoomInvitation` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// An invitation of a user to a chat room. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatRoomInvitation {
    /// Id of the invitation; paging goes by it.
    pub id: ids::ChatRoomInvitationId,
    /// When the user was invited.
    pub created_at: Timestamp,
    /// The invited user.
    pub user_id: ids::UserId,
    /// The invited user.
    pub user: models::UserLite,
    /// The room.
    pub room_id: ids::ChatRoomId,
    /// The room.
    pub room: models::ChatRoom,
}

wire::table! {
    received object ChatRoomInvitation {
        id: "id" required,
        created_at: "createdAt" required,
        user_id: "userId" required,
        user: "user" required,
        room_id: "roomId" required,
        room: "room" required,
    }
}
