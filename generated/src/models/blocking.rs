// Written by `cargo xtask regen`. Do not edit.

//! `Blocking` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A block, of `blockee` by the signed-in user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Blocking {
    /// Id of the block; paging goes by it.
    pub id: ids::BlockingId,
    /// When the user was blocked.
    pub created_at: Timestamp,
    /// The blocked user.
    pub blockee_id: ids::UserId,
    /// Profile of the blocked user.
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
