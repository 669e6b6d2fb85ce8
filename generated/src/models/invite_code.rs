// Written by `cargo xtask regen`. Do not edit.

//! `InviteCode` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A code that lets one person sign up.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InviteCode {
    /// Id of the invitation code.
    pub id: ids::InviteCodeId,
    /// The code that the newcomer enters.
    pub code: String,
    /// Until when it can be used; null means for ever.
    pub expires_at: Option<Timestamp>,
    /// When the code was created.
    pub created_at: Timestamp,
    /// The user who created it; null when that account is gone.
    pub created_by: Option<models::UserLite>,
    /// The user who signed up with it; null while it is unused or when that account is gone.
    pub used_by: Option<models::UserLite>,
    /// When it was used; null while it is unused.
    pub used_at: Option<Timestamp>,
    /// Whether somebody has signed up with it.
    pub used: bool,
}

wire::table! {
    received object InviteCode {
        id: "id" required,
        code: "code" required,
        expires_at: "expiresAt" nullable,
        created_at: "createdAt" required,
        created_by: "createdBy" nullable,
        used_by: "usedBy" nullable,
        used_at: "usedAt" nullable,
        used: "used" required,
    }
}
