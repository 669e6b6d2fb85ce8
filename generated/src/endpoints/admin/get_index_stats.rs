// Written by `cargo xtask regen`. Do not edit.

//! `admin/get-index-stats`: lists the indexes of the server's database.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`admin/get-index-stats`](fn@crate::endpoints::admin::get_index_stats): lists the indexes of the server's database.
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

/// The answer of [`admin/get-index-stats`](fn@crate::endpoints::admin::get_index_stats).
pub type Response = Vec<IndexStats>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminIndexStats;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/get-index-stats")
        .permission("read:admin:index-stats")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}

/// An index of the database.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct IndexStats {
    /// Name of the table that the index belongs to.
    pub tablename: String,
    /// Name of the index.
    pub indexname: String,
    /// Name of the schema that holds it.
    pub schemaname: Option<String>,
    /// Name of the tablespace; null for the default one.
    pub tablespace: Maybe<String>,
    /// The SQL statement that creates the index.
    pub indexdef: Option<String>,
}

wire::table! {
    received object IndexStats {
        tablename: "tablename" required,
        indexname: "indexname" required,
        schemaname: "schemaname" optional,
        tablespace: "tablespace" maybe,
        indexdef: "indexdef" optional,
    }
}
