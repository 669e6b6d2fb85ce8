// Written by `cargo xtask regen`. Do not edit.

//! `following/update`: changes the settings of one's follow of a user.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `following/update` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub user_id: ids::UserId,
    /// Whether notes of the user bring a notification.
    pub notify: Option<models::FollowNotify>,
    /// Whether the user's replies to others are shown in one's home timeline.
    pub with_replies: Option<bool>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            notify: None,
            with_replies: None,
        }
    }
    /// Sets `notify`.
    #[inline]
    pub fn notify(mut self, notify: impl Into<models::FollowNotify>) -> Self {
        self.notify = Some(notify.into());
        self
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
        notify: "notify" optional,
        with_replies: "withReplies" optional,
    }
}

/// What `following/update` answers.
pub type Response = models::UserLite;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteFollowing;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("following/update")
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
