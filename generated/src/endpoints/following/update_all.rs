// Written by `cargo xtask regen`. Do not edit.

//! `following/update-all`: changes the settings for all followed users at once.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`following/update-all`](fn@crate::endpoints::following::update_all): changes the settings for all followed users at once.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Whether new notes of followed users bring a notification; left out, it stays as it is.
    pub notify: Option<models::FollowNotify>,
    /// Whether the home timeline also shows followed users' replies to others; left out, it stays as it is.
    pub with_replies: Option<bool>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Whether new notes of followed users bring a notification; left out, it stays as it is.
    #[inline]
    pub fn notify(mut self, notify: impl Into<models::FollowNotify>) -> Self {
        self.notify = Some(notify.into());
        self
    }
    /// Whether the home timeline also shows followed users' replies to others; left out, it stays as it is.
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

/// The answer of [`following/update-all`](fn@crate::endpoints::following::update_all).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
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
