// Written by `cargo xtask regen`. Do not edit.

//! `users/lists/favorite`: adds a public user list to the signed-in user's favorites.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`users/lists/favorite`](fn@crate::endpoints::users::lists::favorite): adds a public user list to the signed-in user's favorites.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The public list to add.
    pub list_id: ids::UserListId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(list_id: impl Into<ids::UserListId>) -> Self {
        Self { list_id: list_id.into() }
    }
}

wire::table! {
    sent object Request {
        list_id: "listId" required,
    }
}

/// The answer of [`users/lists/favorite`](fn@crate::endpoints::users::lists::favorite).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/lists/favorite")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
