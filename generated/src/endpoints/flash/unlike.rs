// Written by `cargo xtask regen`. Do not edit.

//! `flash/unlike`: takes a like of a Play back.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`flash/unlike`](fn@crate::endpoints::flash::unlike): takes a like of a Play back.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The Play to take the like back from.
    pub flash_id: ids::FlashId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(flash_id: impl Into<ids::FlashId>) -> Self {
        Self { flash_id: flash_id.into() }
    }
}

wire::table! {
    sent object Request {
        flash_id: "flashId" required,
    }
}

/// The answer of [`flash/unlike`](fn@crate::endpoints::flash::unlike).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteFlashLikes;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("flash/unlike")
        .permission("write:flash-likes")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
