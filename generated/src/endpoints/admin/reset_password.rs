// Written by `cargo xtask regen`. Do not edit.

//! `admin/reset-password`: gives a user a new random password and returns it.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/reset-password`](fn@crate::endpoints::admin::reset_password): gives a user a new random password and returns it.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user whose password to replace.
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

/// The answer of [`admin/reset-password`](fn@crate::endpoints::admin::reset_password).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The new password, shown this once only. Exactly 8 characters.
    pub password: String,
}

wire::table! {
    received object Response {
        password: "password" required = "samplesample",
    }
}

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminResetPassword;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/reset-password")
        .permission("write:admin:reset-password")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
