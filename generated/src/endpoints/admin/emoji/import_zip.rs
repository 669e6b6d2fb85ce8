// Written by `cargo xtask regen`. Do not edit.

//! `admin/emoji/import-zip`: starts a background job that adds the custom emoji of a ZIP archive lying in the drive.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/emoji/import-zip`](fn@crate::endpoints::admin::emoji::import_zip): starts a background job that adds the custom emoji of a ZIP archive lying in the drive.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The drive file with the archive.
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

/// The answer of [`admin/emoji/import-zip`](fn@crate::endpoints::admin::emoji::import_zip).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/emoji/import-zip")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
