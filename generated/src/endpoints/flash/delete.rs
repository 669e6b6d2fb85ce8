// Written by `cargo xtask regen`. Do not edit.

//! `flash/delete`: deletes a Play.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`flash/delete`](fn@crate::endpoints::flash::delete): deletes a Play.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The Play to delete.
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

/// The answer of [`flash/delete`](fn@crate::endpoints::flash::delete).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteFlash;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("flash/delete")
        .permission("write:flash")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
