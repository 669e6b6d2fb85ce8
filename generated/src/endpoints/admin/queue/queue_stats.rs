// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/queue-stats`: gets one job queue's counts and throughput, with the state of its Redis database.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use std::collections::BTreeMap;

/// What `admin/queue/queue-stats` takes. Since 2025.4.1, with every field that says nothing else.
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

/// What `admin/queue/queue-stats` answers. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub name: models::QueueName,
    /// Name of the queue in Redis.
    pub qualified_name: String,
    pub counts: BTreeMap<String, i64>,
    pub is_paused: bool,
    pub metrics: models::QueueOutcomes,
    pub db: QueueDatabase,
}

wire::table! {
    received object Response {
        name: "name" required,
        qualified_name: "qualifiedName" required,
        counts: "counts" required,
        is_paused: "isPaused" required,
        metrics: "metrics" required,
        db: "db" required,
    }
}

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAdminQueue;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/queue/queue-stats")
        .permission("read:admin:queue")
        .credential()
        .available(crate::availability::SINCE_2025_4_1_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `admin/queue/queue-stats.response.db` holds. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueDatabase {
    pub version: String,
    pub mode: QueueDatabaseMode,
    pub run_id: String,
    pub process_id: String,
    pub port: i64,
    pub os: String,
    /// Time since the database server started, in seconds.
    pub uptime: i64,
    pub memory: QueueDatabaseMemory,
    pub clients: QueueDatabaseClients,
}

wire::table! {
    received object QueueDatabase {
        version: "version" required,
        mode: "mode" required,
        run_id: "runId" required,
        process_id: "processId" required,
        port: "port" required,
        os: "os" required,
        uptime: "uptime" required,
        memory: "memory" required,
        clients: "clients" required,
    }
}

/// What `admin/queue/queue-stats.response.db.mode` holds. Since 2025.4.1, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueueDatabaseMode {
    /// `cluster`
    Cluster,
    /// `standalone`
    Standalone,
    /// `sentinel`
    Sentinel,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    QueueDatabaseMode or Unknown {
        Cluster = "cluster",
        Standalone = "standalone",
        Sentinel = "sentinel",
    }
}

/// What `admin/queue/queue-stats.response.db.memory` holds. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueDatabaseMemory {
    /// Memory of the machine, in bytes.
    pub total: i64,
    /// Memory in use, in bytes.
    pub used: i64,
    /// Memory held from the system compared with memory in use.
    pub fragmentation_ratio: f64,
    /// Highest memory use so far, in bytes.
    pub peak: i64,
}

wire::table! {
    received object QueueDatabaseMemory {
        total: "total" required,
        used: "used" required,
        fragmentation_ratio: "fragmentationRatio" required,
        peak: "peak" required,
    }
}

/// What `admin/queue/queue-stats.response.db.clients` holds. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueDatabaseClients {
    pub blocked: i64,
    pub connected: i64,
}

wire::table! {
    received object QueueDatabaseClients {
        blocked: "blocked" required,
        connected: "connected" required,
    }
}
