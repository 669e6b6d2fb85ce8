// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/queues`: lists all job queues with their counts and throughput.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use std::collections::BTreeMap;

/// What `admin/queue/queues` takes.
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

wire::sent! { Request {} }

/// What `admin/queue/queues` answers.
pub type Response = Vec<ResponseItem>;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAdminQueue;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/queue/queues")
        .permission("read:admin:queue")
        .credential();
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `admin/queue/queues.response[]` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItem {
    pub name: ResponseItemName,
    pub counts: BTreeMap<String, f64>,
    pub is_paused: bool,
    pub metrics: ResponseItemMetrics,
}

wire::received! {
    ResponseItem {
        name: "name" required,
        counts: "counts" required,
        is_paused: "isPaused" required,
        metrics: "metrics" required,
    }
}

/// What `admin/queue/queues.response[].name` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ResponseItemName {
    /// `system`
    System,
    /// `endedPollNotification`
    EndedPollNotification,
    /// `postScheduledNote`
    PostScheduledNote,
    /// `deliver`
    Deliver,
    /// `inbox`
    Inbox,
    /// `db`
    Db,
    /// `relationship`
    Relationship,
    /// `objectStorage`
    ObjectStorage,
    /// `userWebhookDeliver`
    UserWebhookDeliver,
    /// `systemWebhookDeliver`
    SystemWebhookDeliver,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    ResponseItemName or Unknown {
        System = "system",
        EndedPollNotification = "endedPollNotification",
        PostScheduledNote = "postScheduledNote",
        Deliver = "deliver",
        Inbox = "inbox",
        Db = "db",
        Relationship = "relationship",
        ObjectStorage = "objectStorage",
        UserWebhookDeliver = "userWebhookDeliver",
        SystemWebhookDeliver = "systemWebhookDeliver",
    }
}

/// What `admin/queue/queues.response[].metrics` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseItemMetrics {
    pub completed: models::QueueMetrics,
    pub failed: models::QueueMetrics,
}

wire::received! {
    ResponseItemMetrics {
        completed: "completed" required,
        failed: "failed" required,
    }
}
