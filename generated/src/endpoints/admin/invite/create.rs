// Written by `cargo xtask regen`. Do not edit.

//! `admin/invite/create`: creates one or more invitation codes, free of the limits that ordinary users have.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`admin/invite/create`](fn@crate::endpoints::admin::invite::create): creates one or more invitation codes, free of the limits that ordinary users have.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// How many codes to create. From 1 to 100. Default: `1`.
    pub count: Option<i64>,
    /// Until when they can be used, as an ISO 8601 time; null or absent means for ever.
    pub expires_at: Maybe<String>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// How many codes to create. From 1 to 100. Default: `1`.
    #[inline]
    pub fn count(mut self, count: impl Into<i64>) -> Self {
        self.count = Some(count.into());
        self
    }
    /// Until when they can be used, as an ISO 8601 time; null or absent means for ever.
    #[inline]
    pub fn expires_at(mut self, expires_at: impl Into<Maybe<String>>) -> Self {
        self.expires_at = expires_at.into();
        self
    }
}

wire::table! {
    sent object Request {
        count: "count" optional,
        expires_at: "expiresAt" maybe,
    }
}

/// The answer of [`admin/invite/create`](fn@crate::endpoints::admin::invite::create).
pub type Response = Vec<models::InviteCode>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminInviteCodes;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/invite/create")
        .permission("write:admin:invite-codes")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
