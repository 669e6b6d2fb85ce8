// Written by `cargo xtask regen`. Do not edit.

//! `admin/get-user-ips`: lists IP addresses that a user has been seen with, where the server logs them.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, Timestamp, wire};

/// The request of [`admin/get-user-ips`](fn@crate::endpoints::admin::get_user_ips): lists IP addresses that a user has been seen with, where the server logs them.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The user to look at.
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

/// The answer of [`admin/get-user-ips`](fn@crate::endpoints::admin::get_user_ips).
pub type Response = Vec<UserIp>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminUserIps;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/get-user-ips")
        .permission("read:admin:user-ips")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

/// An IP address that the user was seen with.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserIp {
    /// The IP address.
    pub ip: String,
    /// When the user was first seen with it.
    pub created_at: Timestamp,
}

wire::table! {
    received object UserIp {
        ip: "ip" required = "192.0.2.1",
        created_at: "createdAt" required,
    }
}
