// Written by `cargo xtask regen`. Do not edit.

//! `Clip` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A named collection of notes.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Clip {
    /// Id of the clip.
    pub id: ids::ClipId,
    /// When the clip was created.
    pub created_at: Timestamp,
    /// When a note was last added; null for an empty clip.
    pub last_clipped_at: Option<Timestamp>,
    /// The user who made the clip.
    pub user_id: ids::UserId,
    /// The user who made the clip.
    pub user: models::UserLite,
    /// Name of the clip.
    pub name: String,
    /// What the clip is about, in MFM; null when not given.
    pub description: Option<String>,
    /// Whether others can see the clip.
    pub is_public: bool,
    /// How many users have it among their favorites.
    pub favorited_count: i64,
    /// Whether the signed-in user has it among the favorites; absent without a token.
    pub is_favorited: Option<bool>,
    /// How many notes it holds; sent to its owner only.
    pub notes_count: Option<i64>,
}

wire::table! {
    received object Clip {
        id: "id" required,
        created_at: "createdAt" required,
        last_clipped_at: "lastClippedAt" nullable,
        user_id: "userId" required,
        user: "user" required,
        name: "name" required,
        description: "description" nullable,
        is_public: "isPublic" required,
        favorited_count: "favoritedCount" required,
        is_favorited: "isFavorited" optional,
        notes_count: "notesCount" optional,
    }
}
