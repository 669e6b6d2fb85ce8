// Written by `cargo xtask regen`. Do not edit.

//! `ChatRoomInvitation` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// An invitation of a user to a chat room. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatRoomInvitation {
    pub id: ids::ChatRoomInvitationId,
    pub created_at: Timestamp,
    pub user_id: ids::UserId,
    pub user: models::UserLite,
    pub room_id: ids::ChatRoomId,
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
