// Written by `cargo xtask regen`. Do not edit.

//! `RoleAssignment` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A user's holding of a role, perhaps for a time.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleAssignment {
    /// Id of the assignment; paging goes by it, not by the id of the user.
    pub id: ids::RoleAssignmentId,
    /// When the role was given.
    pub created_at: Timestamp,
    /// The user who holds the role.
    pub user: models::UserDetailed,
    /// When the assignment ends; null means never.
    pub expires_at: Option<Timestamp>,
}

wire::table! {
    received object RoleAssignment {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        expires_at: "expiresAt" nullable,
    }
}
