// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/queues`: lists all job queues with their counts and throughput.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use std::collections::BTreeMap;

/// What `admin/queue/queues` takes. Since 2025.4.1.
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

/// What `admin/queue/queues` answers.
pub type Response = Vec<Queue>;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAdminQueue;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/queue/queues")
        .permission("read:admin:queue")
        .credential()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

/// What `admin/queue/queues.response[]` holds. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Queue {
    pub name: models::QueueName,
    pub counts: BTreeMap<String, i64>,
    pub is_paused: bool,
    pub metrics: models::QueueOutcomes,
}

wire::table! {
    received object Queue {
        name: "name" required,
        counts: "counts" required,
        is_paused: "isPaused" required,
        metrics: "metrics" required,
    }
}
