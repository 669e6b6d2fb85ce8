// Written by `cargo xtask regen`. Do not edit.

//! `following/create`: follows a user, or asks to where the user approves followers by hand.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `following/create` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub user_id: ids::UserId,
    /// Whether the user's replies to others are shown in one's home timeline.
    pub with_replies: Option<bool>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            with_replies: None,
        }
    }
    /// Sets `withReplies`.
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

/// What `following/create` answers.
pub type Response = models::UserLite;

impl Request {
    /// The permission that an app's token needs for this.
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
