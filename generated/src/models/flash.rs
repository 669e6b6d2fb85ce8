// Written by `cargo xtask regen`. Do not edit.

//! `Flash` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A Play, a small app that users write in AiScript. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Flash {
    pub id: ids::FlashId,
    pub created_at: Timestamp,
    pub updated_at: Timestamp,
    pub user_id: ids::UserId,
    pub user: models::UserLite,
    pub title: String,
    pub summary: String,
    /// Program text in AiScript.
    pub script: String,
    /// Since 2024.11.0.
    pub visibility: Option<FlashVisibility>,
    pub liked_count: Option<i64>,
    /// Whether the signed-in user likes it; absent without a token.
    pub is_liked: Option<bool>,
}

wire::table! {
    received object Flash {
        id: "id" required,
        created_at: "createdAt" required,
        updated_at: "updatedAt" required,
        user_id: "userId" required,
        user: "user" required,
        title: "title" required,
        summary: "summary" required,
        script: "script" required,
        visibility: "visibility" optional,
        liked_count: "likedCount" nullable,
        is_liked: "isLiked" optional,
    }
}

/// Who may find a Play. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FlashVisibility {
    /// `private`
    Private,
    /// `public`
    Public,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    FlashVisibility or Unknown {
        Private = "private",
        Public = "public",
    }
}
