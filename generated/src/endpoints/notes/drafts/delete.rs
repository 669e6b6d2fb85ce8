// Written by `cargo xtask regen`. Do not edit.

//! `notes/drafts/delete`: deletes a draft of a note, which also cancels its schedule.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`notes/drafts/delete`](fn@crate::endpoints::notes::drafts::delete): deletes a draft of a note, which also cancels its schedule. Since 2025.8.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The draft to delete.
    pub draft_id: ids::NoteDraftId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(draft_id: impl Into<ids::NoteDraftId>) -> Self {
        Self { draft_id: draft_id.into() }
    }
}

wire::table! {
    sent object Request {
        draft_id: "draftId" required,
    }
}

/// The answer of [`notes/drafts/delete`](fn@crate::endpoints::notes::drafts::delete).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/drafts/delete")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
