// Written by `cargo xtask regen`. Do not edit.

//! `admin/get-user-ips`: lists IP addresses that a user has been seen with, where the server logs them.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, Timestamp, wire};

/// What `admin/get-user-ips` takes. Since 2024.5.0, with every field that says nothing else.
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

/// What `admin/get-user-ips` answers.
pub type Response = Vec<UserIp>;

impl Request {
    /// The permission that an app's token needs for this.
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

/// What `admin/get-user-ips.response[]` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserIp {
    pub ip: String,
    pub created_at: Timestamp,
}

wire::table! {
    received object UserIp {
        ip: "ip" required,
        created_at: "createdAt" required,
    }
}
