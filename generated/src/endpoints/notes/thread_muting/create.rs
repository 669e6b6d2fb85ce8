// Written by `cargo xtask regen`. Do not edit.

//! `notes/thread-muting/create`: mutes a note's thread, so that it causes no further notifications.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`notes/thread-muting/create`](fn@crate::endpoints::notes::thread_muting::create): mutes a note's thread, so that it causes no further notifications.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// A note of the thread to mute.
    pub note_id: ids::NoteId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(note_id: impl Into<ids::NoteId>) -> Self {
        Self { note_id: note_id.into() }
    }
}

wire::table! {
    sent object Request {
        note_id: "noteId" required,
    }
}

/// The answer of [`notes/thread-muting/create`](fn@crate::endpoints::notes::thread_muting::create).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/thread-muting/create")
        .permission("write:account")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
