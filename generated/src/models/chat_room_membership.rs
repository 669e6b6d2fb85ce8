// Written by `cargo xtask regen`. Do not edit.

//! `ChatRoomMembership` and the types inside it.
use crate::models;
use misskey_runtime::{Timestamp, wire};

/// A user's membership in a chat room.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatRoomMembership {
    pub id: String,
    pub created_at: Timestamp,
    pub user_id: String,
    pub user: Option<models::UserLite>,
    pub room_id: String,
    pub room: Option<models::ChatRoom>,
}

wire::received! {
    ChatRoomMembership {
        id: "id" required,
        created_at: "createdAt" required,
        user_id: "userId" required,
        user: "user" optional,
        room_id: "roomId" required,
        room: "room" optional,
    }
}
