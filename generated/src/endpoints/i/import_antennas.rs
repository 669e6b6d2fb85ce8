// Written by `cargo xtask regen`. Do not edit.

//! `i/import-antennas`: starts a background job that creates antennas from an exported file in the drive.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/import-antennas` takes.
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

/// What `i/import-antennas` answers.
pub type Response = ();
impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = None;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "i/import-antennas",
        permission: None,
        credential: true,
        secure: true,
        rate_limited: true,
        get: false,
        multipart: false,
        writes: true,
    };
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
