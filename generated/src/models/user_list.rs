// Written by `cargo xtask regen`. Do not edit.

//! `UserList` and the types inside it.
use crate::ids;
use misskey_runtime::{Timestamp, wire};

/// A list of users, made to read their notes as a timeline.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserList {
    /// Id of the list.
    pub id: ids::UserListId,
    /// When the list was created.
    pub created_at: Timestamp,
    /// Name of the list.
    pub name: String,
    /// The members of the list.
    pub user_ids: Option<Vec<ids::UserId>>,
    /// Whether others can see the list and its members.
    pub is_public: bool,
}

wire::table! {
    received object UserList {
        id: "id" required,
        created_at: "createdAt" required,
        name: "name" required,
        user_ids: "userIds" optional,
        is_public: "isPublic" required,
    }
}
