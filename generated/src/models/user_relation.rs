// Written by `cargo xtask regen`. Do not edit.

//! `UserRelation` and the types inside it.
use crate::ids;
use misskey_runtime::{Maybe, wire};

/// How the signed-in user and another one stand to each other.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserRelation {
    /// Id of the other user.
    pub id: ids::UserId,
    /// Whether the signed-in user follows the user.
    pub is_following: bool,
    /// Whether the signed-in user's request to follow the user awaits an answer.
    pub has_pending_follow_request_from_you: bool,
    /// Whether the user's request to follow the signed-in user awaits an answer.
    pub has_pending_follow_request_to_you: bool,
    /// Whether the user follows the signed-in user.
    pub is_followed: bool,
    /// Whether the signed-in user blocks the user.
    pub is_blocking: bool,
    /// Whether the user blocks the signed-in user.
    pub is_blocked: bool,
    /// Whether the signed-in user mutes the user.
    pub is_muted: bool,
    /// Whether the signed-in user mutes the user's renotes.
    pub is_renote_muted: bool,
    /// The signed-in user's follow of the user, with its settings; null when there is none.
    pub following: Maybe<UserRelationFollowing>,
}

wire::table! {
    received object UserRelation {
        id: "id" required,
        is_following: "isFollowing" required,
        has_pending_follow_request_from_you: "hasPendingFollowRequestFromYou" required,
        has_pending_follow_request_to_you: "hasPendingFollowRequestToYou" required,
        is_followed: "isFollowed" required,
        is_blocking: "isBlocking" required,
        is_blocked: "isBlocked" required,
        is_muted: "isMuted" required,
        is_renote_muted: "isRenoteMuted" required,
        following: "following" maybe,
    }
}

/// The signed-in user's follow of the other user, with its settings.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserRelationFollowing {
    /// Id of the follow.
    pub id: ids::FollowingId,
    /// The user who is followed.
    pub followee_id: ids::UserId,
    /// The user who follows, here the signed-in user.
    pub follower_id: ids::UserId,
    /// Whether the follower has been away so long that the home timeline is no longer kept up to date.
    pub is_follower_hibernated: Option<bool>,
    /// Whether the home timeline also shows the user's replies to others.
    pub with_replies: Option<bool>,
    /// Whether new notes of the user bring a notification; `normal` means yes, null means no.
    pub notify: Maybe<String>,
}

wire::table! {
    received object UserRelationFollowing {
        id: "id" required,
        followee_id: "followeeId" required,
        follower_id: "followerId" required,
        is_follower_hibernated: "isFollowerHibernated" optional,
        with_replies: "withReplies" optional,
        notify: "notify" maybe,
    }
}
