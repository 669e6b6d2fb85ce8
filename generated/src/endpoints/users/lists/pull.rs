// Written by `cargo xtask regen`. Do not edit.

//! `users/lists/pull`: removes a user from one of the signed-in user's lists.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`users/lists/pull`](fn@crate::endpoints::users::lists::pull): removes a user from one of the signed-in user's lists.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The list to remove the user from.
    pub list_id: ids::UserListId,
    /// The user to remove.
    pub user_id: ids::UserId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        list_id: impl Into<ids::UserListId>,
        user_id: impl Into<ids::UserId>,
    ) -> Self {
        Self {
            list_id: list_id.into(),
            user_id: user_id.into(),
        }
    }
}

wire::table! {
    sent object Request {
        list_id: "listId" required,
        user_id: "userId" required,
    }
}

/// The answer of [`users/lists/pull`](fn@crate::endpoints::users::lists::pull).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/lists/pull")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
