// Written by `cargo xtask regen`. Do not edit.

//! `notes/drafts/delete`: deletes a draft of a note, which also cancels its schedule.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `notes/drafts/delete` takes. Since 2025.8.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub draft_id: ids::NoteDraftId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `notes/drafts/delete` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
