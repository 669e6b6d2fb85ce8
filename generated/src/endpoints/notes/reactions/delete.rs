// Written by `cargo xtask regen`. Do not edit.

//! `notes/reactions/delete`: takes the signed-in user's reaction to a note back.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`notes/reactions/delete`](fn@crate::endpoints::notes::reactions::delete): takes the signed-in user's reaction to a note back.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The note that was reacted to.
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

/// The answer of [`notes/reactions/delete`](fn@crate::endpoints::notes::reactions::delete).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteReactions;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/reactions/delete")
        .permission("write:reactions")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
