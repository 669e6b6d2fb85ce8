// Written by `cargo xtask regen`. Do not edit.

//! `users/relation`: tells how the signed-in user and others stand to each other in follows, blocks and mutes.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::OneOrMany;

/// What `users/relation` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// One user or several; with a list the answer is a list as well.
    pub user_id: OneOrMany<ids::UserId>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(user_id: impl Into<OneOrMany<ids::UserId>>) -> Self {
        Self { user_id: user_id.into() }
    }
}

wire::sent! {
    Request {
        user_id: "userId" required,
    }
}

/// What `users/relation` answers.
pub type Response = OneOrMany<ResponseItem>;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/relation")
        .permission("read:account")
        .credential();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `users/relation.response` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItem {
    pub id: ids::OpaqueId,
    /// Whether the signed-in user follows the user or channel.
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
    pub is_muted: bool,
    /// Whether the signed-in user mutes the user's renotes.
    pub is_renote_muted: bool,
    pub following: Maybe<ResponseItemFollowing>,
}

wire::received! {
    ResponseItem {
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

/// What `users/relation.response.following` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItemFollowing {
    pub id: ids::OpaqueId,
    pub followee_id: ids::FolloweeId,
    pub follower_id: ids::FollowerId,
    pub is_follower_hibernated: Option<bool>,
    pub with_replies: Option<bool>,
    pub notify: Maybe<String>,
}

wire::received! {
    ResponseItemFollowing {
        id: "id" required,
        followee_id: "followeeId" required,
        follower_id: "followerId" required,
        is_follower_hibernated: "isFollowerHibernated" optional,
        with_replies: "withReplies" optional,
        notify: "notify" maybe,
    }
}
