// Written by `cargo xtask regen`. Do not edit.

//! `i/import-muting`: starts a background job that mutes the users named in a file in the drive.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/import-muting` takes. Since 2024.5.0, with every field that says nothing else.
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

/// What `i/import-muting` answers.
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/import-muting")
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
