// Written by `cargo xtask regen`. Do not edit.

//! `admin/server-info`: describes the machine, with the versions of its database and runtime.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/server-info`](fn@crate::endpoints::admin::server_info): describes the machine, with the versions of its database and runtime.
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

/// The answer of [`admin/server-info`](fn@crate::endpoints::admin::server_info).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Host name of the machine.
    pub machine: String,
    /// Operating system of the machine.
    pub os: String,
    /// Version of Node.js.
    pub node: String,
    /// Version of PostgreSQL.
    pub psql: String,
    /// The processor.
    pub cpu: models::ServerCpu,
    /// The memory.
    pub mem: models::ServerMemory,
    /// The disk.
    pub fs: models::ServerStorage,
    /// The network.
    pub net: ResponseNet,
    /// Version of Redis.
    pub redis: Option<String>,
}

wire::table! {
    received object Response {
        machine: "machine" required,
        os: "os" required,
        node: "node" required,
        psql: "psql" required,
        cpu: "cpu" required,
        mem: "mem" required,
        fs: "fs" required,
        net: "net" required,
        redis: "redis" optional,
    }
}

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminServerInfo;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/server-info")
        .permission("read:admin:server-info")
        .credential()
        .available(crate::availability::SINCE_2024_5_0_NOT_MISSKEYIO);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// The network.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseNet {
    /// Name of the network interface.
    pub interface: String,
}

wire::table! {
    received object ResponseNet {
        interface: "interface" required,
    }
}
