// Written by `cargo xtask regen`. Do not edit.

//! `admin/drive/clean-remote-files`: starts a background job that drops the cached copies of remote files.
use crate::Permission;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/drive/clean-remote-files` takes.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}
impl Request {
    /// Begins with nothing set.
    #[inline]
    pub fn new() -> Self {
        Self {}
    }
}

wire::sent! { Request {} }

/// What `admin/drive/clean-remote-files` answers.
pub type Response = ();
impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = Some(Permission::WriteAdminDrive);
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "admin/drive/clean-remote-files",
        permission: Some("write:admin:drive"),
        credential: true,
        secure: false,
        rate_limited: false,
        get: false,
        multipart: false,
        writes: true,
    };
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
