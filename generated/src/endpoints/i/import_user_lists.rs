// Written by `cargo xtask regen`. Do not edit.

//! `i/import-user-lists`: starts a background job that fills user lists from a drive file.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/import-user-lists`](fn@crate::endpoints::i::import_user_lists): starts a background job that fills user lists from a drive file.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The drive file to read, as `i/export-user-lists` writes it.
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

/// The answer of [`i/import-user-lists`](fn@crate::endpoints::i::import_user_lists).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/import-user-lists")
        .credential()
        .secure()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
