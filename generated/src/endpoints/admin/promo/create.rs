// Written by `cargo xtask regen`. Do not edit.

//! `admin/promo/create`: promotes a note in timelines until a given time.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, UnixMillis, wire};

/// The request of [`admin/promo/create`](fn@crate::endpoints::admin::promo::create): promotes a note in timelines until a given time.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The note to promote.
    pub note_id: ids::NoteId,
    /// Until when to promote the note, as Unix time in milliseconds.
    pub expires_at: UnixMillis,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        note_id: impl Into<ids::NoteId>,
        expires_at: impl Into<UnixMillis>,
    ) -> Self {
        Self {
            note_id: note_id.into(),
            expires_at: expires_at.into(),
        }
    }
}

wire::table! {
    sent object Request {
        note_id: "noteId" required,
        expires_at: "expiresAt" required,
    }
}

/// The answer of [`admin/promo/create`](fn@crate::endpoints::admin::promo::create).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminPromo;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/promo/create")
        .permission("write:admin:promo")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
