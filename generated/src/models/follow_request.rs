// Written by `cargo xtask regen`. Do not edit.

//! `FollowRequest` and the types inside it.
use crate::{ids, models};
use misskey_runtime::wire;

/// A request to follow a user whose follows need approval.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FollowRequest {
    /// Id of the request; paging goes by it, not by the id of a user.
    pub id: ids::FollowRequestId,
    /// The user who asked to follow.
    pub follower: models::UserLite,
    /// The user who was asked and has to approve the follow.
    pub followee: models::UserLite,
}

wire::table! {
    received object FollowRequest {
        id: "id" required,
        follower: "follower" required,
        followee: "followee" required,
    }
}
