// Written by `cargo xtask regen`. Do not edit.

//! `drive/files/delete`: deletes a file from the drive, also where notes carry it.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `drive/files/delete` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub file_id: ids::DriveFileId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `drive/files/delete` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
