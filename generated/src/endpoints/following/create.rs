// Written by `cargo xtask regen`. Do not edit.

//! `following/create`: follows a user, or sends a follow request where the user approves followers by hand; answers with that user.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`following/create`](fn@crate::endpoints::following::create): follows a user, or sends a follow request where the user approves followers by hand; answers with that user.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user to follow.
    pub user_id: ids::UserId,
    /// Whether the home timeline also shows the user's replies to others; left out, it does not.
    pub with_replies: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            with_replies: None,
        }
    }
    /// Whether the home timeline also shows the user's replies to others; left out, it does not.
    #[inline]
    pub fn with_replies(mut self, with_replies: bool) -> Self {
        self.with_replies = Some(with_replies);
        self
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" required,
        with_replies: "withReplies" optional,
    }
}

/// The answer of [`following/create`](fn@crate::endpoints::following::create).
pub type Response = models::UserLite;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteFollowing;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("following/create")
        .permission("write:following")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
