// Written by `cargo xtask regen`. Do not edit.

//! `drive/files/move-bulk`: moves several files of the signed-in user's drive to a folder.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`drive/files/move-bulk`](fn@crate::endpoints::drive::files::move_bulk): moves several files of the signed-in user's drive to a folder. Since 2025.8.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The files to move. 1 to 100 items. No duplicates.
    pub file_ids: Vec<ids::DriveFileId>,
    /// The drive folder; where it may be null, null stands for the top level.
    pub folder_id: Maybe<ids::DriveFolderId>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(file_ids: impl IntoIterator<Item = impl Into<ids::DriveFileId>>) -> Self {
        Self {
            file_ids: file_ids.into_iter().map(Into::into).collect(),
            folder_id: Maybe::Absent,
        }
    }
    /// The drive folder; where it may be null, null stands for the top level.
    #[inline]
    pub fn folder_id(mut self, folder_id: impl Into<Maybe<ids::DriveFolderId>>) -> Self {
        self.folder_id = folder_id.into();
        self
    }
}

wire::table! {
    sent object Request {
        file_ids: "fileIds" required,
        folder_id: "folderId" maybe,
    }
}

/// The answer of [`drive/files/move-bulk`](fn@crate::endpoints::drive::files::move_bulk).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive/files/move-bulk")
        .permission("write:drive")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
