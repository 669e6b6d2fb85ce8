// Written by `cargo xtask regen`. Do not edit.

//! `UserListMembership` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Timestamp, wire};

/// A user's place in a list, with an id of its own for paging.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserListMembership {
    /// Id of the membership; paging goes by it, not by the id of the user.
    pub id: ids::UserListMembershipId,
    /// When the user was added to the list.
    pub created_at: Timestamp,
    /// The user on the list.
    pub user_id: ids::UserId,
    /// The user on the list.
    pub user: models::UserLite,
    /// Whether the list's timeline also shows the member's replies to others.
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
