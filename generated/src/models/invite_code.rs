// Written by `cargo xtask regen`. Do not edit.

//! `InviteCode` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A code that lets one person sign up. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InviteCode {
    pub id: ids::InviteCodeId,
    /// The code that the newcomer enters.
    pub code: String,
    /// Until when it can be used; null means for ever.
    pub expires_at: Option<Timestamp>,
    pub created_at: Timestamp,
    pub created_by: Option<models::UserLite>,
    /// The user who signed up with it; null while it is unused or when that account is gone.
    pub used_by: Option<models::UserLite>,
    /// When it was used; null while it is unused.
    pub used_at: Option<Timestamp>,
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
