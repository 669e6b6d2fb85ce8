// Written by `cargo xtask regen`. Do not edit.

//! `clips/add-note`: adds a note to a clip of the signed-in user.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`clips/add-note`](fn@crate::endpoints::clips::add_note): adds a note to a clip of the signed-in user.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The clip to add the note to.
    pub clip_id: ids::ClipId,
    /// The note to add.
    pub note_id: ids::NoteId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        clip_id: impl Into<ids::ClipId>,
        note_id: impl Into<ids::NoteId>,
    ) -> Self {
        Self {
            clip_id: clip_id.into(),
            note_id: note_id.into(),
        }
    }
}

wire::table! {
    sent object Request {
        clip_id: "clipId" required,
        note_id: "noteId" required,
    }
}

/// The answer of [`clips/add-note`](fn@crate::endpoints::clips::add_note).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("clips/add-note")
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
