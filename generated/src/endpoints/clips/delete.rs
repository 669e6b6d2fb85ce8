// Written by `cargo xtask regen`. Do not edit.

//! `clips/delete`: deletes a clip of one's own; the notes in it stay.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `clips/delete` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub clip_id: ids::ClipId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(clip_id: impl Into<ids::ClipId>) -> Self {
        Self { clip_id: clip_id.into() }
    }
}

wire::table! {
    sent object Request {
        clip_id: "clipId" required,
    }
}

/// What `clips/delete` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("clips/delete")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
