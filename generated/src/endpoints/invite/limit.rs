// Written by `cargo xtask regen`. Do not edit.

//! `invite/limit`: tells how many more invitation codes one may create at present.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `invite/limit` takes. Since 2024.5.0.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// What `invite/limit` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// How many more can be created; null means without limit.
    pub remaining: Option<i64>,
}

wire::table! {
    received object Response {
        remaining: "remaining" nullable,
    }
}

impl Request {
    /// The permission that an app's token needs for this.
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
