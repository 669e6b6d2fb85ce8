// Written by `cargo xtask regen`. Do not edit.

//! `users/lists/create-from-public`: creates a user list with the members of a public list.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`users/lists/create-from-public`](fn@crate::endpoints::users::lists::create_from_public): creates a user list with the members of a public list.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Name of the new list. 1 to 100 characters.
    pub name: String,
    /// The public list whose members to copy.
    pub list_id: ids::UserListId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(name: impl Into<String>, list_id: impl Into<ids::UserListId>) -> Self {
        Self {
            name: name.into(),
            list_id: list_id.into(),
        }
    }
}

wire::table! {
    sent object Request {
        name: "name" required,
        list_id: "listId" required,
    }
}

/// The answer of [`users/lists/create-from-public`](fn@crate::endpoints::users::lists::create_from_public).
pub type Response = models::UserList;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/lists/create-from-public")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
