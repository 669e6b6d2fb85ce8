// Written by `cargo xtask regen`. Do not edit.

//! `RenoteMuting` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A mute of another user's renotes by the signed-in user. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RenoteMuting {
    pub id: ids::RenoteMutingId,
    pub created_at: Timestamp,
    pub mutee_id: ids::UserId,
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
