// Written by `cargo xtask regen`. Do not edit.

//! `users/lists/list`: lists the signed-in user's own lists, or the public lists of a local user.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`users/lists/list`](fn@crate::endpoints::users::lists::list): lists the signed-in user's own lists, or the public lists of a local user.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The local user whose public lists to return; left out, the signed-in user's own lists are returned.
    pub user_id: Option<ids::UserId>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// The local user whose public lists to return; left out, the signed-in user's own lists are returned.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<ids::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" optional,
    }
}

/// The answer of [`users/lists/list`](fn@crate::endpoints::users::lists::list).
pub type Response = Vec<models::UserList>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/lists/list")
        .permission("read:account")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
