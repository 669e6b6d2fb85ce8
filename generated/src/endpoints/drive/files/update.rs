// Written by `cargo xtask regen`. Do not edit.

//! `drive/files/update`: renames, moves, captions or flags a drive file.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`drive/files/update`](fn@crate::endpoints::drive::files::update): renames, moves, captions or flags a drive file.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The file to change.
    pub file_id: ids::DriveFileId,
    /// The drive folder; where it may be null, null stands for the top level.
    pub folder_id: Maybe<ids::DriveFolderId>,
    /// The new name, with its extension.
    pub name: Option<String>,
    /// Whether it is marked as not suited for every viewer.
    pub is_sensitive: Option<bool>,
    /// Caption or alternative text; null when there is none. At most 512 characters.
    pub comment: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(file_id: impl Into<ids::DriveFileId>) -> Self {
        Self {
            file_id: file_id.into(),
            folder_id: Maybe::Absent,
            name: None,
            is_sensitive: None,
            comment: Maybe::Absent,
        }
    }
    /// The drive folder; where it may be null, null stands for the top level.
    #[inline]
    pub fn folder_id(mut self, folder_id: impl Into<Maybe<ids::DriveFolderId>>) -> Self {
        self.folder_id = folder_id.into();
        self
    }
    /// The new name, with its extension.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Whether it is marked as not suited for every viewer.
    #[inline]
    pub fn is_sensitive(mut self, is_sensitive: bool) -> Self {
        self.is_sensitive = Some(is_sensitive);
        self
    }
    /// Caption or alternative text; null when there is none. At most 512 characters.
    #[inline]
    pub fn comment(mut self, comment: impl Into<Maybe<String>>) -> Self {
        self.comment = comment.into();
        self
    }
}

wire::table! {
    sent object Request {
        file_id: "fileId" required,
        folder_id: "folderId" maybe,
        name: "name" optional,
        is_sensitive: "isSensitive" optional,
        comment: "comment" maybe,
    }
}

/// The answer of [`drive/files/update`](fn@crate::endpoints::drive::files::update).
pub type Response = models::DriveFile;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive/files/update")
        .permission("write:drive")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
