// Written by `cargo xtask regen`. Do not edit.

//! `admin/relays/list`: lists the relays that the server is subscribed to or has asked to join.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/relays/list`](fn@crate::endpoints::admin::relays::list): lists the relays that the server is subscribed to or has asked to join.
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

/// The answer of [`admin/relays/list`](fn@crate::endpoints::admin::relays::list).
pub type Response = Vec<models::Relay>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminRelays;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/relays/list")
        .permission("read:admin:relays")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
