// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/queues`: lists all job queues with their counts and throughput.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use std::collections::BTreeMap;

/// The request of [`admin/queue/queues`](fn@crate::endpoints::admin::queue::queues): lists all job queues with their counts and throughput. Since 2025.4.1.
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

/// The answer of [`admin/queue/queues`](fn@crate::endpoints::admin::queue::queues).
pub type Response = Vec<Queue>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
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

/// A queue with its counts. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Queue {
    /// The queue.
    pub name: models::QueueName,
    /// How many jobs are in each state, by the state's name.
    pub counts: BTreeMap<String, i64>,
    /// Whether the queue starts no jobs at the moment.
    pub is_paused: bool,
    /// How many jobs ended over time.
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
