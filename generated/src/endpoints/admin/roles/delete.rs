// Written by `cargo xtask regen`. Do not edit.

//! `admin/roles/delete`: deletes a role, which takes it away from all who held it.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/roles/delete` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub role_id: ids::RoleId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(role_id: impl Into<ids::RoleId>) -> Self {
        Self { role_id: role_id.into() }
    }
}

wire::table! {
    sent object Request {
        role_id: "roleId" required,
    }
}

/// What `admin/roles/delete` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteAdminRoles;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/roles/delete")
        .permission("write:admin:roles")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
