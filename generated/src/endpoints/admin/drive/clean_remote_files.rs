// Written by `cargo xtask regen`. Do not edit.

//! `admin/drive/clean-remote-files`: starts a background job that drops the cached copies of remote files.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/drive/clean-remote-files`](fn@crate::endpoints::admin::drive::clean_remote_files): starts a background job that drops the cached copies of remote files.
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

/// The answer of [`admin/drive/clean-remote-files`](fn@crate::endpoints::admin::drive::clean_remote_files).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/drive/clean-remote-files")
        .permission("write:admin:drive")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
