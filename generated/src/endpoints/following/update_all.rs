// Written by `cargo xtask regen`. Do not edit.

//! `following/update-all`: changes the settings of all one's follows at once.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `following/update-all` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Whether notes of those one follows bring a notification.
    pub notify: Option<models::FollowNotify>,
    /// Whether replies to others are shown in one's home timeline.
    pub with_replies: Option<bool>,
}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
        notify: "notify" optional,
        with_replies: "withReplies" optional,
    }
}

/// What `following/update-all` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteFollowing;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("following/update-all")
        .permission("write:following")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
