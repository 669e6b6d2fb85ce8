// Written by `cargo xtask regen`. Do not edit.

//! `users/lists/update`: renames one of the user's own lists or changes whether others can see it.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`users/lists/update`](fn@crate::endpoints::users::lists::update): renames one of the user's own lists or changes whether others can see it.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The list to change.
    pub list_id: ids::UserListId,
    /// The new name of the list; left out, it stays as it is. 1 to 100 characters.
    pub name: Option<String>,
    /// Whether others can see the list; left out, it stays as it is.
    pub is_public: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(list_id: impl Into<ids::UserListId>) -> Self {
        Self {
            list_id: list_id.into(),
            name: None,
            is_public: None,
        }
    }
    /// The new name of the list; left out, it stays as it is. 1 to 100 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Whether others can see the list; left out, it stays as it is.
    #[inline]
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.is_public = Some(is_public);
        self
    }
}

wire::table! {
    sent object Request {
        list_id: "listId" required,
        name: "name" optional,
        is_public: "isPublic" optional,
    }
}

/// The answer of [`users/lists/update`](fn@crate::endpoints::users::lists::update).
pub type Response = models::UserList;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/lists/update")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
