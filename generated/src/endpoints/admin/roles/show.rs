// Written by `cargo xtask regen`. Do not edit.

//! `admin/roles/show`: gets any role of the server, hidden ones included.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/roles/show`](fn@crate::endpoints::admin::roles::show): gets any role of the server, hidden ones included.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The role to get.
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

/// The answer of [`admin/roles/show`](fn@crate::endpoints::admin::roles::show).
pub type Response = models::Role;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminRoles;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/roles/show")
        .permission("read:admin:roles")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
