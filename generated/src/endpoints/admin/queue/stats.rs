// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/stats`: gets the job counts of the delivery, inbox, database and object storage queues.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/queue/stats`](fn@crate::endpoints::admin::queue::stats): gets the job counts of the delivery, inbox, database and object storage queues.
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

/// The answer of [`admin/queue/stats`](fn@crate::endpoints::admin::queue::stats).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Jobs that send activities to other servers.
    pub deliver: models::QueueCount,
    /// Jobs that work through activities from other servers.
    pub inbox: models::QueueCount,
    /// Jobs for exports, imports and deletions of accounts.
    pub db: models::QueueCount,
    /// Jobs that delete files.
    pub object_storage: models::QueueCount,
}

wire::table! {
    received object Response {
        deliver: "deliver" required,
        inbox: "inbox" required,
        db: "db" required,
        object_storage: "objectStorage" required,
    }
}

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminEmoji;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/queue/stats")
        .permission("read:admin:emoji")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
