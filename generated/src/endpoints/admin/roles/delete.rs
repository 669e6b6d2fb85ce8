// Written by `cargo xtask regen`. Do not edit.

//! `admin/roles/delete`: deletes a role, which takes it away from all who held it.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/roles/delete`](fn@crate::endpoints::admin::roles::delete): deletes a role, which takes it away from all who held it.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The role to delete.
    pub role_id: ids::RoleId,
}

impl Request {
    /// Takes the required members; setters add the rest.
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

/// The answer of [`admin/roles/delete`](fn@crate::endpoints::admin::roles::delete).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
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
