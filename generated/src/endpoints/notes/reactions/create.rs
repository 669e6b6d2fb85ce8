// Written by `cargo xtask regen`. Do not edit.

//! `notes/reactions/create`: reacts to a note; a user has at most one reaction per note.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`notes/reactions/create`](fn@crate::endpoints::notes::reactions::create): reacts to a note; a user has at most one reaction per note.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The note to react to.
    pub note_id: ids::NoteId,
    /// A Unicode emoji, or a custom one as `:name:`; what the server cannot use becomes its plain heart.
    pub reaction: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(note_id: impl Into<ids::NoteId>, reaction: impl Into<String>) -> Self {
        Self {
            note_id: note_id.into(),
            reaction: reaction.into(),
        }
    }
}

wire::table! {
    sent object Request {
        note_id: "noteId" required,
        reaction: "reaction" required = "👍",
    }
}

/// The answer of [`notes/reactions/create`](fn@crate::endpoints::notes::reactions::create).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteReactions;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/reactions/create")
        .permission("write:reactions")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
