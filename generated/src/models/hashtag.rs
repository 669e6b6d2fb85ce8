// Written by `cargo xtask regen`. Do not edit.

//! `Hashtag` and the types inside it.
use misskey_runtime::wire;

/// A hashtag with counts of the users who use it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Hashtag {
    /// The hashtag without the hash sign.
    pub tag: String,
    /// How many users have used it in notes.
    pub mentioned_users_count: i64,
    /// How many local users have used it in notes.
    pub mentioned_local_users_count: i64,
    /// How many remote users have used it in notes.
    pub mentioned_remote_users_count: i64,
    /// How many users carry it in their profile.
    pub attached_users_count: i64,
    /// How many local users carry it in their profile.
    pub attached_local_users_count: i64,
    /// How many remote users carry it in their profile.
    pub attached_remote_users_count: i64,
}

wire::table! {
    received object Hashtag {
        tag: "tag" required,
        mentioned_users_count: "mentionedUsersCount" required,
        mentioned_local_users_count: "mentionedLocalUsersCount" required,
        mentioned_remote_users_count: "mentionedRemoteUsersCount" required,
        attached_users_count: "attachedUsersCount" required,
        attached_local_users_count: "attachedLocalUsersCount" required,
        attached_remote_users_count: "attachedRemoteUsersCount" required,
    }
}
