// Written by `cargo xtask regen`. Do not edit.

//! `Flash` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A Play, a small app that users write in AiScript.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Flash {
    /// Id of the Play.
    pub id: ids::FlashId,
    /// When the Play was created.
    pub created_at: Timestamp,
    /// When the Play was last changed.
    pub updated_at: Timestamp,
    /// The author.
    pub user_id: ids::UserId,
    /// The author.
    pub user: models::UserLite,
    /// Title of the Play.
    pub title: String,
    /// A short description of the Play, in MFM.
    pub summary: String,
    /// Program text in AiScript.
    pub script: String,
    /// Who may find the Play. Since 2024.11.0.
    pub visibility: Option<FlashVisibility>,
    /// How many users like the Play; null when not counted. May be null on misskey.io and on Sharkey.
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

/// Who may find a Play.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum FlashVisibility {
    /// `private`: Only its author finds it.
    Private,
    /// `public`: Everybody finds it.
    Public,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    FlashVisibility or Unknown {
        Private = "private",
        Public = "public",
    }
}
