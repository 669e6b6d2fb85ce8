// Written by `cargo xtask regen`. Do not edit.

//! `Channel` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};

/// A named place for notes on one subject, with a timeline of its own.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Channel {
    /// Id of the channel.
    pub id: ids::ChannelId,
    /// When the channel was created.
    pub created_at: Timestamp,
    /// When a note was last posted to it; null while there is none.
    pub last_noted_at: Option<Timestamp>,
    /// Name of the channel.
    pub name: String,
    /// What the channel is about, in MFM; null when not given.
    pub description: Option<String>,
    /// The user who made it; null when that account is gone.
    pub user_id: Option<ids::UserId>,
    /// Address of the banner; null when there is none.
    pub banner_url: Option<String>,
    /// The drive file of the banner; null when there is none. Since 2025.12.2. May be absent on CherryPick, on misskey.io and on Sharkey.
    pub banner_id: Maybe<ids::DriveFileId>,
    /// Pinned notes, in the order in which they are shown.
    pub pinned_note_ids: Vec<ids::NoteId>,
    /// Color in CSS notation.
    pub color: String,
    /// Whether it is closed, so that nobody can post to it any more.
    pub is_archived: bool,
    /// How many users follow it.
    pub users_count: i64,
    /// How many notes were posted to it.
    pub notes_count: i64,
    /// Whether it is marked as not suited for every viewer.
    pub is_sensitive: bool,
    /// Whether its notes can be renoted outside of it.
    pub allow_renote_to_external: bool,
    /// Whether the signed-in user follows the channel; absent without a token.
    pub is_following: Option<bool>,
    /// Whether the signed-in user has it among the favorites; absent without a token.
    pub is_favorited: Option<bool>,
    /// Whether the signed-in user mutes the channel; absent without a token. Since 2025.12.2.
    pub is_muting: Option<bool>,
    /// The pinned notes in order; sent only where one channel is asked for in full.
    pub pinned_notes: Option<Vec<models::Note>>,
    /// Always false; kept for old clients. Absent without a token.
    pub has_unread_note: Option<bool>,
}

wire::table! {
    received object Channel {
        id: "id" required,
        created_at: "createdAt" required,
        last_noted_at: "lastNotedAt" nullable,
        name: "name" required,
        description: "description" nullable,
        user_id: "userId" nullable,
        banner_url: "bannerUrl" nullable,
        banner_id: "bannerId" maybe,
        pinned_note_ids: "pinnedNoteIds" required,
        color: "color" required = "#86b300",
        is_archived: "isArchived" required,
        users_count: "usersCount" required,
        notes_count: "notesCount" required,
        is_sensitive: "isSensitive" required,
        allow_renote_to_external: "allowRenoteToExternal" required,
        is_following: "isFollowing" optional,
        is_favorited: "isFavorited" optional,
        is_muting: "isMuting" optional,
        pinned_notes: "pinnedNotes" optional,
        has_unread_note: "hasUnreadNote" optional,
    }
}
