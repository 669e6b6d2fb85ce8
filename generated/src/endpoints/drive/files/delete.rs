// Written by `cargo xtask regen`. Do not edit.

//! `drive/files/delete`: deletes a file from the drive, also where notes carry it.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`drive/files/delete`](fn@crate::endpoints::drive::files::delete): deletes a file from the drive, also where notes carry it.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The file to delete.
    pub file_id: ids::DriveFileId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(file_id: impl Into<ids::DriveFileId>) -> Self {
        Self { file_id: file_id.into() }
    }
}

wire::table! {
    sent object Request {
        file_id: "fileId" required,
    }
}

/// The answer of [`drive/files/delete`](fn@crate::endpoints::drive::files::delete).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive/files/delete")
        .permission("write:drive")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
