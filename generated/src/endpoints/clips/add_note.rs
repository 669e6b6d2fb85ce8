// Written by `cargo xtask regen`. Do not edit.

//! `clips/add-note`: adds a note to a clip of one's own.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `clips/add-note` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub clip_id: ids::ClipId,
    pub note_id: ids::NoteId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `clips/add-note` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
