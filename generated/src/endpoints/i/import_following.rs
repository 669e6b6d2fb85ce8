// Written by `cargo xtask regen`. Do not edit.

//! `i/import-following`: starts a background job that follows the users named in a file in the drive.
use crate::ids;
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/import-following` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub file_id: ids::DriveFileId,
    /// Whether the new follows show replies to others in the home timeline.
    pub with_replies: Option<bool>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(file_id: impl Into<ids::DriveFileId>) -> Self {
        Self {
            file_id: file_id.into(),
            with_replies: None,
        }
    }
    /// Sets `withReplies`.
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

/// What `i/import-following` answers.
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
