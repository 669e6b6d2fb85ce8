// Written by `cargo xtask regen`. Do not edit.

//! `ModerationLog` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};
use misskey_runtime::wire::JsonObject;

/// An act of a moderator. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ModerationLog {
    pub id: ids::ModerationLogId,
    pub created_at: Timestamp,
    pub type_: String,
    /// Details, whose shape depends on the kind of action.
    pub info: JsonObject,
    pub user_id: ids::UserId,
    pub user: models::UserProfile,
}

wire::table! {
    received object ModerationLog {
        id: "id" required,
        created_at: "createdAt" required,
        type_: "type" required,
        info: "info" required,
        user_id: "userId" required,
        user: "user" required,
    }
}
