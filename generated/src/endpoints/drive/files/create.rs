// Written by `cargo xtask regen`. Do not edit.

//! `drive/files/create`: uploads a file to the drive.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, Upload, wire};

/// The request of [`drive/files/create`](fn@crate::endpoints::drive::files::create): uploads a file to the drive.
#[derive(Debug)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The drive folder; where it may be null, null stands for the top level.
    pub folder_id: Maybe<ids::DriveFolderId>,
    /// File name; null or absent takes that of the upload.
    pub name: Maybe<String>,
    /// Caption or alternative text; null when there is none. At most 512 characters.
    pub comment: Maybe<String>,
    /// Whether it is marked as not suited for every viewer. Default: `false`.
    pub is_sensitive: Option<bool>,
    /// Whether to store it again even if the drive already holds a file of the same content. Default: `false`.
    pub force: Option<bool>,
    /// The content; sent as the last part of the form, after all other fields.
    pub file: Upload,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(file: Upload) -> Self {
        Self {
            folder_id: Maybe::Absent,
            name: Maybe::Absent,
            comment: Maybe::Absent,
            is_sensitive: None,
            force: None,
            file,
        }
    }
    /// The drive folder; where it may be null, null stands for the top level.
    #[inline]
    pub fn folder_id(mut self, folder_id: impl Into<Maybe<ids::DriveFolderId>>) -> Self {
        self.folder_id = folder_id.into();
        self
    }
    /// File name; null or absent takes that of the upload.
    #[inline]
    pub fn name(mut self, name: impl Into<Maybe<String>>) -> Self {
        self.name = name.into();
        self
    }
    /// Caption or alternative text; null when there is none. At most 512 characters.
    #[inline]
    pub fn comment(mut self, comment: impl Into<Maybe<String>>) -> Self {
        self.comment = comment.into();
        self
    }
    /// Whether it is marked as not suited for every viewer. Default: `false`.
    #[inline]
    pub fn is_sensitive(mut self, is_sensitive: bool) -> Self {
        self.is_sensitive = Some(is_sensitive);
        self
    }
    /// Whether to store it again even if the drive already holds a file of the same content. Default: `false`.
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

wire::table! {
    sent_only object Request (file) {
        folder_id: "folderId" maybe,
        name: "name" maybe,
        comment: "comment" maybe,
        is_sensitive: "isSensitive" optional,
        force: "force" optional,
    }
}

/// The answer of [`drive/files/create`](fn@crate::endpoints::drive::files::create).
pub type Response = models::DriveFile;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive/files/create")
        .permission("write:drive")
        .credential()
        .rate_limited()
        .multipart()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn upload(&mut self) -> Option<Upload> {
        Some(std::mem::take(&mut self.file))
    }
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
