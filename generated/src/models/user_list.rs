// Written by `cargo xtask regen`. Do not edit.

//! `UserList` and the types inside it.
use crate::ids;
use misskey_runtime::{Timestamp, wire};

/// A list of users, made to read their notes as a timeline. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserList {
    pub id: ids::UserListId,
    pub created_at: Timestamp,
    pub name: String,
    /// The members of the list.
    pub user_ids: Option<Vec<ids::UserId>>,
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
