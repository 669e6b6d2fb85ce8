// Written by `cargo xtask regen`. Do not edit.

//! `invite/limit`: tells how many more invitation codes the signed-in user may create for now.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`invite/limit`](fn@crate::endpoints::invite::limit): tells how many more invitation codes the signed-in user may create for now.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// The answer of [`invite/limit`](fn@crate::endpoints::invite::limit).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// How many more invitation codes can be created in the current cycle; null means without limit.
    pub remaining: Option<i64>,
}

wire::table! {
    received object Response {
        remaining: "remaining" nullable,
    }
}

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadInviteCodes;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("invite/limit")
        .permission("read:invite-codes")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
