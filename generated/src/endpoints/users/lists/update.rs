// Written by `cargo xtask regen`. Do not edit.

//! `users/lists/update`: renames a user list of one's own or changes whether others see it.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `users/lists/update` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub list_id: ids::UserListId,
    /// Length: 1 to 100.
    pub name: Option<String>,
    pub is_public: Option<bool>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(list_id: impl Into<ids::UserListId>) -> Self {
        Self {
            list_id: list_id.into(),
            name: None,
            is_public: None,
        }
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `isPublic`.
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

/// What `users/lists/update` answers.
pub type Response = models::UserList;

impl Request {
    /// The permission that an app's token needs for this.
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
