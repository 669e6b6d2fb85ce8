// Written by `cargo xtask regen`. Do not edit.

//! `NoteReactionWithNote` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A reaction by a user together with the note it belongs to.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteReactionWithNote {
    /// Id of the reaction; paging goes by it.
    pub id: ids::NoteReactionId,
    /// When the user reacted.
    pub created_at: Timestamp,
    /// Who reacted.
    pub user: models::UserLite,
    /// The reaction, an emoji or `:name@host:` with `.` for this server.
    pub type_: String,
    /// The note that the user reacted to.
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
