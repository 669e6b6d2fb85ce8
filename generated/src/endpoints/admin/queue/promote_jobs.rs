// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/promote-jobs`: makes the delayed jobs of a queue run now.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/queue/promote-jobs`](fn@crate::endpoints::admin::queue::promote_jobs): makes the delayed jobs of a queue run now. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The queue.
    pub queue: models::QueueName,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(queue: impl Into<models::QueueName>) -> Self {
        Self { queue: queue.into() }
    }
}

wire::table! {
    sent object Request {
        queue: "queue" required,
    }
}

/// The answer of [`admin/queue/promote-jobs`](fn@crate::endpoints::admin::queue::promote_jobs).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminQueue;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/queue/promote-jobs")
        .permission("write:admin:queue")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
