// Written by `cargo xtask regen`. Do not edit.

//! `admin/get-index-stats`: lists the indexes of the server's database.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `admin/get-index-stats` takes. Since 2024.5.0.
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

/// What `admin/get-index-stats` answers.
pub type Response = Vec<IndexStats>;

impl Request {
    /// The permission that an app's token needs for this.
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

/// What `admin/get-index-stats.response[]` holds. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct IndexStats {
    /// Name of the table that the index belongs to.
    pub tablename: String,
    pub indexname: String,
    pub schemaname: Option<String>,
    pub tablespace: Maybe<String>,
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
