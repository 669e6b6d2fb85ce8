// Written by `cargo xtask regen`. Do not edit.

//! `antennas/remove-note`: takes one note out of what an antenna has gathered.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`antennas/remove-note`](fn@crate::endpoints::antennas::remove_note): takes one note out of what an antenna has gathered. Since 2026.6.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The antenna to take the note out of.
    pub antenna_id: ids::AntennaId,
    /// The note to take out.
    pub note_id: ids::NoteId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        antenna_id: impl Into<ids::AntennaId>,
        note_id: impl Into<ids::NoteId>,
    ) -> Self {
        Self {
            antenna_id: antenna_id.into(),
            note_id: note_id.into(),
        }
    }
}

wire::table! {
    sent object Request {
        antenna_id: "antennaId" required,
        note_id: "noteId" required,
    }
}

/// The answer of [`antennas/remove-note`](fn@crate::endpoints::antennas::remove_note).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("antennas/remove-note")
        .permission("write:account")
        .credential()
        .writes()
        .available(
            crate::availability::SINCE_2026_6_0_NOT_CHERRYPICK_NOT_MISSKEYIO_NOT_SHARKEY,
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
