// Written by `cargo xtask regen`. Do not edit.

//! `Following` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};

/// A follow, of `followee` by `follower`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Following {
    /// Id of the follow; paging goes by it, not by the id of a user.
    pub id: ids::FollowingId,
    /// When the follow began.
    pub created_at: Timestamp,
    /// The user who is followed.
    pub followee_id: ids::UserId,
    /// The user who follows.
    pub follower_id: ids::UserId,
    /// The user who is followed; absent when not loaded. May be absent or null on misskey.io and on Sharkey.
    pub followee: Maybe<Box<models::UserDetailed>>,
    /// The user who follows; absent when not loaded. May be absent or null on misskey.io and on Sharkey.
    pub follower: Maybe<Box<models::UserDetailed>>,
}

wire::table! {
    received object Following {
        id: "id" required,
        created_at: "createdAt" required,
        followee_id: "followeeId" required,
        follower_id: "followerId" required,
        followee: "followee" maybe,
        follower: "follower" maybe,
    }
}
