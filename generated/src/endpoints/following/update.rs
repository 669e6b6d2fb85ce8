// Written by `cargo xtask regen`. Do not edit.

//! `following/update`: changes the settings for one followed user; answers with the signed-in user, not the followed one.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`following/update`](fn@crate::endpoints::following::update): changes the settings for one followed user; answers with the signed-in user, not the followed one.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The followed user whose settings to change.
    pub user_id: ids::UserId,
    /// Whether new notes of the user bring a notification; left out, it stays as it is.
    pub notify: Option<models::FollowNotify>,
    /// Whether the home timeline also shows the user's replies to others; left out, it stays as it is.
    pub with_replies: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            notify: None,
            with_replies: None,
        }
    }
    /// Whether new notes of the user bring a notification; left out, it stays as it is.
    #[inline]
    pub fn notify(mut self, notify: impl Into<models::FollowNotify>) -> Self {
        self.notify = Some(notify.into());
        self
    }
    /// Whether the home timeline also shows the user's replies to others; left out, it stays as it is.
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

/// The answer of [`following/update`](fn@crate::endpoints::following::update).
pub type Response = models::UserLite;

impl Request {
    /// The permission that an app's token needs for this endpoint.
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
