// Written by `cargo xtask regen`. Do not edit.

//! `Page` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};
use misskey_runtime::wire::JsonObject;

/// A longer text with a title, made of blocks.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Page {
    /// Id of the page.
    pub id: ids::PageId,
    /// When the page was created.
    pub created_at: Timestamp,
    /// When the page was last changed.
    pub updated_at: Timestamp,
    /// The author.
    pub user_id: ids::UserId,
    /// The author.
    pub user: models::UserLite,
    /// The blocks in order, some of which contain others.
    pub content: Vec<models::PageBlock>,
    /// Variables of the old page script, kept as they came.
    pub variables: Vec<JsonObject>,
    /// Title of the page.
    pub title: String,
    /// Last part of the page's address, unique among its author's pages.
    pub name: String,
    /// A short description; null when there is none.
    pub summary: Option<String>,
    /// Whether the title is left out where the page is pinned to a profile.
    pub hide_title_when_pinned: bool,
    /// Whether the page's content is centered.
    pub align_center: bool,
    /// The typeface of the page.
    pub font: PageFont,
    /// Program text in AiScript.
    pub script: String,
    /// Picture shown with the title; null means none.
    pub eye_catching_image_id: Option<ids::DriveFileId>,
    /// The picture at the top of the page; null when there is none.
    pub eye_catching_image: Option<models::DriveFile>,
    /// The files that the page's blocks refer to.
    pub attached_files: Vec<models::DriveFile>,
    /// How many users like the page.
    pub liked_count: i64,
    /// Whether the signed-in user likes it; absent without a token.
    pub is_liked: Option<bool>,
}

wire::table! {
    received object Page {
        id: "id" required,
        created_at: "createdAt" required,
        updated_at: "updatedAt" required,
        user_id: "userId" required,
        user: "user" required,
        content: "content" required,
        variables: "variables" required,
        title: "title" required,
        name: "name" required,
        summary: "summary" nullable,
        hide_title_when_pinned: "hideTitleWhenPinned" required,
        align_center: "alignCenter" required,
        font: "font" required,
        script: "script" required,
        eye_catching_image_id: "eyeCatchingImageId" nullable,
        eye_catching_image: "eyeCatchingImage" nullable,
        attached_files: "attachedFiles" required,
        liked_count: "likedCount" required,
        is_liked: "isLiked" optional,
    }
}

/// The typeface of a page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PageFont {
    /// `serif`: A typeface with serifs.
    Serif,
    /// `sans-serif`: A typeface without serifs.
    SansSerif,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    PageFont or Unknown {
        Serif = "serif",
        SansSerif = "sans-serif",
    }
}
