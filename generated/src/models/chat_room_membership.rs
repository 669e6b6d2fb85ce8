// Written by `cargo xtask regen`. Do not edit.

//! `ChatRoomMembership` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};

/// A user's membership in a chat room. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatRoomMembership {
    /// Id of the membership; paging goes by it.
    pub id: ids::ChatRoomMembershipId,
    /// When the user joined.
    pub created_at: Timestamp,
    /// The member.
    pub user_id: ids::UserId,
    /// The member; absent when not loaded. May be absent or null on Sharkey.
    pub user: Maybe<models::UserLite>,
    /// The room.
    pub room_id: ids::ChatRoomId,
    /// The room; absent when not loaded. May be absent or null on Sharkey.
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
