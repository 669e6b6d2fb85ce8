// Written by `cargo xtask regen`. Do not edit.

//! `admin/reset-password`: gives a user a new random password and returns it.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/reset-password` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub user_id: ids::UserId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `admin/reset-password` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The new password, shown this once only. Length: 8.
    pub password: String,
}

wire::table! {
    received object Response {
        password: "password" required,
    }
}

impl Request {
    /// The permission that an app's token needs for this.
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
