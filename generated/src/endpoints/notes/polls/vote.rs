// Written by `cargo xtask regen`. Do not edit.

//! `notes/polls/vote`: votes for a choice of a poll.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`notes/polls/vote`](fn@crate::endpoints::notes::polls::vote): votes for a choice of a poll.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The note with the poll.
    pub note_id: ids::NoteId,
    /// Index of the choice, counted from 0.
    pub choice: i64,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(note_id: impl Into<ids::NoteId>, choice: impl Into<i64>) -> Self {
        Self {
            note_id: note_id.into(),
            choice: choice.into(),
        }
    }
}

wire::table! {
    sent object Request {
        note_id: "noteId" required,
        choice: "choice" required,
    }
}

/// The answer of [`notes/polls/vote`](fn@crate::endpoints::notes::polls::vote).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteVotes;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/polls/vote")
        .permission("write:votes")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
