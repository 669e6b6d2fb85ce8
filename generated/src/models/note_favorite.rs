// Written by `cargo xtask regen`. Do not edit.

//! `NoteFavorite` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A note among the signed-in user's favorites, with an id of its own for paging.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteFavorite {
    /// Id of the favorite; paging goes by it, not by the id of the note.
    pub id: ids::NoteFavoriteId,
    /// When the note was made a favorite.
    pub created_at: Timestamp,
    /// The note that was made a favorite.
    pub note: models::Note,
    /// The note that was made a favorite.
    pub note_id: ids::NoteId,
}

wire::table! {
    received object NoteFavorite {
        id: "id" required,
        created_at: "createdAt" required,
        note: "note" required,
        note_id: "noteId" required,
    }
}
