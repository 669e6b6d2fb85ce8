// Written by `cargo xtask regen`. Do not edit.

//! `admin/queue/queue-stats`: gets one job queue's counts and throughput, with the state of its Redis database.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use std::collections::BTreeMap;

/// The request of [`admin/queue/queue-stats`](fn@crate::endpoints::admin::queue::queue_stats): gets one job queue's counts and throughput, with the state of its Redis database. Since 2025.4.1.
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

/// The answer of [`admin/queue/queue-stats`](fn@crate::endpoints::admin::queue::queue_stats). Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The queue.
    pub name: models::QueueName,
    /// Name of the queue in Redis.
    pub qualified_name: String,
    /// How many jobs are in each state, by the state's name.
    pub counts: BTreeMap<String, i64>,
    /// Whether the queue starts no jobs at the moment.
    pub is_paused: bool,
    /// How many jobs ended over time.
    pub metrics: models::QueueOutcomes,
    /// The Redis database that holds the queue.
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
    /// The permission that an app's token needs for this endpoint.
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

/// The Redis database that holds a queue. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueDatabase {
    /// Version of Redis.
    pub version: String,
    /// How Redis runs.
    pub mode: QueueDatabaseMode,
    /// Id that Redis gives itself at each start.
    pub run_id: String,
    /// Process id of Redis, as text.
    pub process_id: String,
    /// Port that Redis listens on.
    pub port: i64,
    /// Operating system that Redis runs on.
    pub os: String,
    /// Time since the database server started, in seconds.
    pub uptime: i64,
    /// The memory of Redis.
    pub memory: QueueDatabaseMemory,
    /// The connections to Redis.
    pub clients: QueueDatabaseClients,
}

wire::table! {
    received object QueueDatabase {
        version: "version" required = "2026.6.0",
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

/// How Redis runs. Since 2025.4.1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum QueueDatabaseMode {
    /// `cluster`: As a cluster.
    Cluster,
    /// `standalone`: As a single server.
    Standalone,
    /// `sentinel`: As a watcher over other servers.
    Sentinel,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    QueueDatabaseMode or Unknown {
        Cluster = "cluster",
        Standalone = "standalone",
        Sentinel = "sentinel",
    }
}

/// The memory of Redis, in bytes. Since 2025.4.1.
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

/// The connections to Redis. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueDatabaseClients {
    /// How many connections wait for something.
    pub blocked: i64,
    /// How many connections are open.
    pub connected: i64,
}

wire::table! {
    received object QueueDatabaseClients {
        blocked: "blocked" required,
        connected: "connected" required,
    }
}
