// Written by `cargo xtask regen`. Do not edit.

//! `ChatRoom` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A room in which several users chat. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatRoom {
    pub id: ids::ChatRoomId,
    pub created_at: Timestamp,
    pub owner_id: ids::UserId,
    pub owner: models::UserLite,
    pub name: String,
    pub description: String,
    /// Whether the signed-in user mutes the room.
    pub is_muted: Option<bool>,
    /// Whether an invitation of the signed-in user to the room is open. Since 2025.8.0.
    pub invitation_exists: Option<bool>,
}

wire::table! {
    received object ChatRoom {
        id: "id" required,
        created_at: "createdAt" required,
        owner_id: "ownerId" required,
        owner: "owner" required,
        name: "name" required,
        description: "description" required,
        is_muted: "isMuted" optional,
        invitation_exists: "invitationExists" optional,
    }
}
