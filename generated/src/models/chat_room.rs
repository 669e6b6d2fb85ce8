// Written by `cargo xtask regen`. Do not edit.

//! `ChatRoom` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A room in which several users chat. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ChatRoom {
    /// Id of the room.
    pub id: ids::ChatRoomId,
    /// When the room was created.
    pub created_at: Timestamp,
    /// The user who owns the room.
    pub owner_id: ids::UserId,
    /// The user who owns the room.
    pub owner: models::UserLite,
    /// Name of the room.
    pub name: String,
    /// What the room is about.
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
