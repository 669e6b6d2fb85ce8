// Written by `cargo xtask regen`. Do not edit.

//! `notes/polls/vote`: votes for a choice of a poll.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `notes/polls/vote` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub note_id: ids::NoteId,
    /// Index of the choice, counted from 0.
    pub choice: i64,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `notes/polls/vote` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
