// Written by `cargo xtask regen`. Do not edit.

//! `ChatRoomMembership` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};

/// A user's membership in a chat room. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatRoomMembership {
    pub id: ids::ChatRoomMembershipId,
    pub created_at: Timestamp,
    pub user_id: ids::UserId,
    pub user: Maybe<models::UserLite>,
    pub room_id: ids::ChatRoomId,
    pub room: Maybe<models::ChatRoom>,
}

wire::table! {
    received object ChatRoomMembership {
        id: "id" required,
        created_at: "createdAt" required,
        user_id: "userId" required,
        user: "user" maybe,
        room_id: "roomId" required,
        room: "room" maybe,
    }
}
