// Written by `cargo xtask regen`. Do not edit.

//! `i/import-following`: starts a background job that follows the users named in a drive file.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/import-following`](fn@crate::endpoints::i::import_following): starts a background job that follows the users named in a drive file.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The drive file to read, as `i/export-following` writes it.
    pub file_id: ids::DriveFileId,
    /// Whether the home timeline also shows the new followed users' replies to others; left out, it does not.
    pub with_replies: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(file_id: impl Into<ids::DriveFileId>) -> Self {
        Self {
            file_id: file_id.into(),
            with_replies: None,
        }
    }
    /// Whether the home timeline also shows the new followed users' replies to others; left out, it does not.
    #[inline]
    pub fn with_replies(mut self, with_replies: bool) -> Self {
        self.with_replies = Some(with_replies);
        self
    }
}

wire::table! {
    sent object Request {
        file_id: "fileId" required,
        with_replies: "withReplies" optional,
    }
}

/// The answer of [`i/import-following`](fn@crate::endpoints::i::import_following).
pub type Response = ();

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/import-following")
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
