// Written by `cargo xtask regen`. Do not edit.

//! `users/get-frequently-replied-users`: lists the users whom a user answers most often.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `users/get-frequently-replied-users` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub user_id: ids::UserId,
    /// How many items to return at most; a page may hold fewer without being the last. From 1 to 100. Default: `10`.
    pub limit: Option<i64>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>) -> Self {
        Self {
            user_id: user_id.into(),
            limit: None,
        }
    }
    /// Sets `limit`.
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

/// What `users/get-frequently-replied-users` answers.
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

/// What `users/get-frequently-replied-users.response[]` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RepliedUser {
    pub user: models::UserDetailed,
    /// How often compared with the first entry, from 0 to 1.
    pub weight: f64,
}

wire::table! {
    received object RepliedUser {
        user: "user" required,
        weight: "weight" required,
    }
}
