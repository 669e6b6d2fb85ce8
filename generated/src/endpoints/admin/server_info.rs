// Written by `cargo xtask regen`. Do not edit.

//! `admin/server-info`: describes the machine, with the versions of its database and runtime.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/server-info` takes. Since 2024.5.0.
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

/// What `admin/server-info` answers. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    pub machine: String,
    pub os: String,
    pub node: String,
    pub psql: String,
    pub cpu: models::ServerCpu,
    pub mem: models::ServerMemory,
    pub fs: models::ServerStorage,
    pub net: ResponseNet,
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
    /// The permission that an app's token needs for this.
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

/// What `admin/server-info.response.net` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ResponseNet {
    pub interface: String,
}

wire::table! {
    received object ResponseNet {
        interface: "interface" required,
    }
}
