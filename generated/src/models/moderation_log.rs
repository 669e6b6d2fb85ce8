// Written by `cargo xtask regen`. Do not edit.

//! `ModerationLog` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};
use misskey_runtime::wire::JsonObject;

/// An act of a moderator.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ModerationLog {
    /// Id of the entry; paging goes by it.
    pub id: ids::ModerationLogId,
    /// When it was done.
    pub created_at: Timestamp,
    /// What was done, such as `suspend`.
    pub type_: String,
    /// Details, whose shape depends on the kind of action.
    pub info: JsonObject,
    /// The moderator who did it.
    pub user_id: ids::UserId,
    /// Profile of the moderator who did it.
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
