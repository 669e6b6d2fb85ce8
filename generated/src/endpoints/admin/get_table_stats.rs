// Written by `cargo xtask regen`. Do not edit.

//! `admin/get-table-stats`: gives the row count and size of each database table, by table name.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};
use std::collections::BTreeMap;

/// The request of [`admin/get-table-stats`](fn@crate::endpoints::admin::get_table_stats): gives the row count and size of each database table, by table name.
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

/// The answer of [`admin/get-table-stats`](fn@crate::endpoints::admin::get_table_stats).
pub type Response = BTreeMap<String, TableStats>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
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

/// The size of a table.
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
