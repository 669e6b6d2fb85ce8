// Written by `cargo xtask regen`. Do not edit.

//! `Clip` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A named collection of notes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Clip {
    pub id: ids::ClipId,
    pub created_at: Timestamp,
    /// When a note was last added; null for an empty clip.
    pub last_clipped_at: Option<Timestamp>,
    pub user_id: ids::UserId,
    pub user: models::UserLite,
    pub name: String,
    pub description: Option<String>,
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
