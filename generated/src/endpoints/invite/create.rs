// Written by `cargo xtask regen`. Do not edit.

//! `invite/create`: creates an invitation code, as far as one's policies allow.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `invite/create` takes. Since 2024.5.0.
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

/// What `invite/create` answers.
pub type Response = models::InviteCode;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteInviteCodes;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("invite/create")
        .permission("write:invite-codes")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
