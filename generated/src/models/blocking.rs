// Written by `cargo xtask regen`. Do not edit.

//! `Blocking` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A block, of `blockee` by the signed-in user. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Blocking {
    pub id: ids::BlockingId,
    pub created_at: Timestamp,
    pub blockee_id: ids::UserId,
    pub blockee: models::UserProfile,
}

wire::table! {
    received object Blocking {
        id: "id" required,
        created_at: "createdAt" required,
        blockee_id: "blockeeId" required,
        blockee: "blockee" required,
    }
}
