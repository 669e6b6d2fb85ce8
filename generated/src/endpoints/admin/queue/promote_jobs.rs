// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/promote-jobs`: makes the delayed jobs of a queue run now.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/queue/promote-jobs` takes. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub queue: models::QueueName,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `admin/queue/promote-jobs` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
