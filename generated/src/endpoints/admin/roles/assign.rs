// Written by `cargo xtask regen`. Do not edit.

//! `admin/roles/assign`: gives a role to a user, for good or until a given time.
use crate::{Permission, ids};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`admin/roles/assign`](fn@crate::endpoints::admin::roles::assign): gives a role to a user, for good or until a given time.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The role to give.
    pub role_id: ids::RoleId,
    /// The user to give it to.
    pub user_id: ids::UserId,
    /// When the assignment ends, as Unix time in milliseconds; null or absent means never.
    pub expires_at: Maybe<UnixMillis>,
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
            expires_at: Maybe::Absent,
        }
    }
    /// When the assignment ends, as Unix time in milliseconds; null or absent means never.
    #[inline]
    pub fn expires_at(mut self, expires_at: impl Into<Maybe<UnixMillis>>) -> Self {
        self.expires_at = expires_at.into();
        self
    }
}

wire::table! {
    sent object Request {
        role_id: "roleId" required,
        user_id: "userId" required,
        expires_at: "expiresAt" maybe,
    }
}

/// The answer of [`admin/roles/assign`](fn@crate::endpoints::admin::roles::assign).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminRoles;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/roles/assign")
        .permission("write:admin:roles")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
