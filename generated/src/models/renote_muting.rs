// Written by `cargo xtask regen`. Do not edit.

//! `RenoteMuting` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A mute of another user's renotes by the signed-in user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RenoteMuting {
    /// Id of the mute; paging goes by it.
    pub id: ids::RenoteMutingId,
    /// When the user's renotes were muted.
    pub created_at: Timestamp,
    /// The user whose renotes are muted.
    pub mutee_id: ids::UserId,
    /// Profile of the user whose renotes are muted.
    pub mutee: models::UserProfile,
}

wire::table! {
    received object RenoteMuting {
        id: "id" required,
        created_at: "createdAt" required,
        mutee_id: "muteeId" required,
        mutee: "mutee" required,
    }
}
