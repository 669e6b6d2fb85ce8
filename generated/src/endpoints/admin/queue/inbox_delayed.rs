// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/inbox-delayed`: counts the delayed jobs of received activities, by sending host.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/queue/inbox-delayed`](fn@crate::endpoints::admin::queue::inbox_delayed): counts the delayed jobs of received activities, by sending host.
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

/// The answer of [`admin/queue/inbox-delayed`](fn@crate::endpoints::admin::queue::inbox_delayed).
pub type Response = Vec<(String, i64)>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminQueue;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/queue/inbox-delayed")
        .permission("read:admin:queue")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
