// Written by `cargo xtask regen`. Do not edit.

//! `users/get-frequently-replied-users`: lists the users that a user replies to most often, counted over the latest 1,000 replies.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`users/get-frequently-replied-users`](fn@crate::endpoints::users::get_frequently_replied_users): lists the users that a user replies to most often, counted over the latest 1,000 replies.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user whose replies to count.
    pub user_id: ids::UserId,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            limit: None,
        }
    }
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    #[inline]
    pub fn limit(mut self, limit: impl Into<i64>) -> Self {
        self.limit = Some(limit.into());
        self
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" required,
        limit: "limit" optional,
    }
}

/// The answer of [`users/get-frequently-replied-users`](fn@crate::endpoints::users::get_frequently_replied_users).
pub type Response = Vec<RepliedUser>;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/get-frequently-replied-users")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

/// A user that is often replied to, with how often.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RepliedUser {
    /// The user who gets the replies.
    pub user: models::UserDetailed,
    /// How often the user is replied to, compared with the most replied-to user, who has 1.
    pub weight: f64,
}

wire::table! {
    received object RepliedUser {
        user: "user" required,
        weight: "weight" required,
    }
}
