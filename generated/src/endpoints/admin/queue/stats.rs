// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/stats`: gets the job counts of the delivery, inbox, database and object storage queues.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/queue/stats` takes. Since 2024.5.0.
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

/// What `admin/queue/stats` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub deliver: models::QueueCount,
    pub inbox: models::QueueCount,
    pub db: models::QueueCount,
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
    /// The permission that an app's token needs for this.
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
