// Written by `cargo xtask regen`. Do not edit.

//! `notes/state`: tells whether a note is a favorite of the signed-in user, and whether its thread is muted.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`notes/state`](fn@crate::endpoints::notes::state): tells whether a note is a favorite of the signed-in user, and whether its thread is muted.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The note to ask about.
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

/// The answer of [`notes/state`](fn@crate::endpoints::notes::state).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// Whether the signed-in user has the note among the favorites.
    pub is_favorited: bool,
    /// Whether notifications from the note's thread are muted.
    pub is_muted_thread: bool,
}

wire::table! {
    received object Response {
        is_favorited: "isFavorited" required,
        is_muted_thread: "isMutedThread" required,
    }
}

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/state")
        .permission("read:account")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
