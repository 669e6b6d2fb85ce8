// Written by `cargo xtask regen`. Do not edit.

//! `admin/federation/delete-all-files`: deletes all files that were cached from a remote server.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/federation/delete-all-files`](fn@crate::endpoints::admin::federation::delete_all_files): deletes all files that were cached from a remote server.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Host name of the remote server.
    pub host: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(host: impl Into<String>) -> Self {
        Self { host: host.into() }
    }
}

wire::table! {
    sent object Request {
        host: "host" required = "misskey.example",
    }
}

/// The answer of [`admin/federation/delete-all-files`](fn@crate::endpoints::admin::federation::delete_all_files).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminFederation;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/federation/delete-all-files")
        .permission("write:admin:federation")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
