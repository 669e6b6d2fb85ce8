// Written by `cargo xtask regen`. Do not edit.

//! `drive/files/show`: gets one drive file, found by its id or by one of its addresses.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`drive/files/show`](fn@crate::endpoints::drive::files::show): gets one drive file, found by its id or by one of its addresses.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The file to get.
    file_id: Option<ids::DriveFileId>,
    /// An address of the file: its own, its thumbnail's or that of the version for the web.
    url: Option<String>,
}

impl Request {
    /// Makes a request with `fileId`; setters add the rest.
    #[inline]
    pub fn by_file_id(file_id: impl Into<ids::DriveFileId>) -> Self {
        Self {
            file_id: Some(file_id.into()),
            url: None,
        }
    }
    /// Makes a request with `url`; setters add the rest.
    #[inline]
    pub fn by_url(url: impl Into<String>) -> Self {
        Self {
            file_id: None,
            url: Some(url.into()),
        }
    }
    /// The file to get.
    #[inline]
    pub fn file_id(mut self, file_id: impl Into<ids::DriveFileId>) -> Self {
        self.file_id = Some(file_id.into());
        self
    }
    /// An address of the file: its own, its thumbnail's or that of the version for the web.
    #[inline]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

wire::table! {
    sent object Request {
        file_id: "fileId" optional,
        url: "url" optional,
    }
}

/// The answer of [`drive/files/show`](fn@crate::endpoints::drive::files::show).
pub type Response = models::DriveFile;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive/files/show")
        .permission("read:drive")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
