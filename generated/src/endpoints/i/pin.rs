// Written by `cargo xtask regen`. Do not edit.

//! `i/pin`: pins a note of one's own to the profile.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/pin` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub note_id: ids::NoteId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `i/pin` answers.
pub type Response = models::MeDetailed;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/pin")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
