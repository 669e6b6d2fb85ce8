// Written by `cargo xtask regen`. Do not edit.

//! `users/lists/unfavorite`: removes a user list from one's favorites.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `users/lists/unfavorite` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub list_id: ids::UserListId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `users/lists/unfavorite` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/lists/unfavorite")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
