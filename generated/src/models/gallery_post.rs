// Written by `cargo xtask regen`. Do not edit.

//! `GalleryPost` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A titled post of pictures in the gallery.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GalleryPost {
    /// Id of the post.
    pub id: ids::GalleryPostId,
    /// When the post was published.
    pub created_at: Timestamp,
    /// When the post was last changed.
    pub updated_at: Timestamp,
    /// The author.
    pub user_id: ids::UserId,
    /// The author.
    pub user: models::UserLite,
    /// Title of the post.
    pub title: String,
    /// Text to go with the pictures, in MFM; null when there is none.
    pub description: Option<String>,
    /// Drive files, in the order in which they are shown.
    pub file_ids: Option<Vec<ids::DriveFileId>>,
    /// The pictures, in the order in which they are shown.
    pub files: Option<Vec<models::DriveFile>>,
    /// Hashtags, without the hash sign; absent when there are none.
    pub tags: Option<Vec<String>>,
    /// Whether it is marked as not suited for every viewer.
    pub is_sensitive: bool,
    /// How many users like the post.
    pub liked_count: i64,
    /// Whether the signed-in user likes it; absent without a token.
    pub is_liked: Option<bool>,
}

wire::table! {
    received object GalleryPost {
        id: "id" required,
        created_at: "createdAt" required,
        updated_at: "updatedAt" required,
        user_id: "userId" required,
        user: "user" required,
        title: "title" required,
        description: "description" nullable,
        file_ids: "fileIds" optional,
        files: "files" optional,
        tags: "tags" optional,
        is_sensitive: "isSensitive" required,
        liked_count: "likedCount" required,
        is_liked: "isLiked" optional,
    }
}
