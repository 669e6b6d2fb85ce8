// Written by `cargo xtask regen`. Do not edit.

//! `Muting` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A mute, of `mutee` by the signed-in user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Muting {
    /// Id of the mute; paging goes by it.
    pub id: ids::MutingId,
    /// When the user was muted.
    pub created_at: Timestamp,
    /// When the mute ends; null when it stays until it is lifted.
    pub expires_at: Option<Timestamp>,
    /// The muted user.
    pub mutee_id: ids::UserId,
    /// Profile of the muted user.
    pub mutee: models::UserProfile,
}

wire::table! {
    received object Muting {
        id: "id" required,
        created_at: "createdAt" required,
        expires_at: "expiresAt" nullable,
        mutee_id: "muteeId" required,
        mutee: "mutee" required,
    }
}
