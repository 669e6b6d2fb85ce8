// Written by `cargo xtask regen`. Do not edit.

//! `i/unpin`: unpins a note from the user's profile and answers with the updated account.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/unpin`](fn@crate::endpoints::i::unpin): unpins a note from the user's profile and answers with the updated account.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The note to unpin.
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

/// The answer of [`i/unpin`](fn@crate::endpoints::i::unpin).
pub type Response = models::MeDetailed;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/unpin")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
