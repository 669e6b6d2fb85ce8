// Written by `cargo xtask regen`. Do not edit.

//! `admin/emoji/import-zip`: starts a background job that adds the custom emoji of a ZIP archive lying in the drive.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/emoji/import-zip` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub file_id: ids::FileId,
}
impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(file_id: impl Into<ids::FileId>) -> Self {
        Self { file_id: file_id.into() }
    }
}

wire::sent! {
    Request {
        file_id: "fileId" required,
    }
}

/// What `admin/emoji/import-zip` answers.
pub type Response = ();
impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = None;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "admin/emoji/import-zip",
        permission: None,
        credential: true,
        secure: true,
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
