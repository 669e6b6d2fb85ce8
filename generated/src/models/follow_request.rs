// Written by `cargo xtask regen`. Do not edit.

//! `FollowRequest` and the types inside it.
use crate::{ids, models};
use misskey_runtime::wire;

/// A request to follow a user whose follows need approval. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct FollowRequest {
    pub id: ids::FollowRequestId,
    pub follower: models::UserLite,
    pub followee: models::UserLite,
}

wire::table! {
    received object FollowRequest {
        id: "id" required,
        follower: "follower" required,
        followee: "followee" required,
    }
}
