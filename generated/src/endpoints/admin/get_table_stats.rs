// Written by `cargo xtask regen`. Do not edit.

//! `admin/get-table-stats`: gives the row count and size of each database table, by table name.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use std::collections::BTreeMap;

/// What `admin/get-table-stats` takes. Since 2024.5.0.
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

/// What `admin/get-table-stats` answers.
pub type Response = BTreeMap<String, TableStats>;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAdminTableStats;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/get-table-stats")
        .permission("read:admin:table-stats")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// What `admin/get-table-stats.response{}` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct TableStats {
    /// Estimated number of rows.
    pub count: i64,
    /// Size on disk in bytes.
    pub size: i64,
}

wire::table! {
    received object TableStats {
        count: "count" required,
        size: "size" required,
    }
}
