// Written by `cargo xtask regen`. Do not edit.

//! `UserListMembership` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A user's place in a list, with an id of its own for paging. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserListMembership {
    pub id: ids::UserListMembershipId,
    pub created_at: Timestamp,
    pub user_id: ids::UserId,
    pub user: models::UserLite,
    /// Whether the member's replies to others are shown in the list's timeline.
    pub with_replies: bool,
}

wire::table! {
    received object UserListMembership {
        id: "id" required,
        created_at: "createdAt" required,
        user_id: "userId" required,
        user: "user" required,
        with_replies: "withReplies" required,
    }
}
