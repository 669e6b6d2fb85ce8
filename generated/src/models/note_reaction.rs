// Written by `cargo xtask regen`. Do not edit.

//! `NoteReaction` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A reaction to a note by a user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteReaction {
    /// Id of the reaction; paging goes by it.
    pub id: ids::NoteReactionId,
    /// When the user reacted.
    pub created_at: Timestamp,
    /// Who reacted.
    pub user: models::UserLite,
    /// The reaction, an emoji or `:name@host:` with `.` for this server.
    pub type_: String,
}

wire::table! {
    received object NoteReaction {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        type_: "type" required,
    }
}
