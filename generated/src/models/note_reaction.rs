// Written by `cargo xtask regen`. Do not edit.

//! `NoteReaction` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A reaction to a note by a user. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteReaction {
    pub id: ids::NoteReactionId,
    pub created_at: Timestamp,
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
