// Written by `cargo xtask regen`. Do not edit.

//! `admin/roles/unassign`: takes a role away from a user.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/roles/unassign`](fn@crate::endpoints::admin::roles::unassign): takes a role away from a user.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The role to take away.
    pub role_id: ids::RoleId,
    /// The user to take it from.
    pub user_id: ids::UserId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        role_id: impl Into<ids::RoleId>,
        user_id: impl Into<ids::UserId>,
    ) -> Self {
        Self {
            role_id: role_id.into(),
            user_id: user_id.into(),
        }
    }
}

wire::table! {
    sent object Request {
        role_id: "roleId" required,
        user_id: "userId" required,
    }
}

/// The answer of [`admin/roles/unassign`](fn@crate::endpoints::admin::roles::unassign).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminRoles;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/roles/unassign")
        .permission("write:admin:roles")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
