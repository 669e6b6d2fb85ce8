// Written by `cargo xtask regen`. Do not edit.

//! `admin/unset-user-banner`: takes a user's banner away.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/unset-user-banner`](fn@crate::endpoints::admin::unset_user_banner): takes a user's banner away.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user.
    pub user_id: ids::UserId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(user_id: impl Into<ids::UserId>) -> Self {
        Self { user_id: user_id.into() }
    }
}

wire::table! {
    sent object Request {
        user_id: "userId" required,
    }
}

/// The answer of [`admin/unset-user-banner`](fn@crate::endpoints::admin::unset_user_banner).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminUnsetUserBanner;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/unset-user-banner")
        .permission("write:admin:unset-user-banner")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
