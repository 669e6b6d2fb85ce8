// Written by `cargo xtask regen`. Do not edit.

//! `users/lists/create`: creates an empty user list.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `users/lists/create` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Length: 1 to 100.
    pub name: String,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

wire::table! {
    sent object Request {
        name: "name" required,
    }
}

/// What `users/lists/create` answers.
pub type Response = models::UserList;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("users/lists/create")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
