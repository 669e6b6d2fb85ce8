// Written by `cargo xtask regen`. Do not edit.

//! `NoteReactionWithNote` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A reaction by a user together with the note it belongs to. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteReactionWithNote {
    pub id: ids::NoteReactionId,
    pub created_at: Timestamp,
    pub user: models::UserLite,
    /// The reaction, an emoji or `:name@host:` with `.` for this server.
    pub type_: String,
    pub note: models::Note,
}

wire::table! {
    received object NoteReactionWithNote {
        id: "id" required,
        created_at: "createdAt" required,
        user: "user" required,
        type_: "type" required,
        note: "note" required,
    }
}
