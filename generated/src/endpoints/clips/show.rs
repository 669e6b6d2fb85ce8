// Written by `cargo xtask regen`. Do not edit.

//! `clips/show`: gets one clip; only its owner finds a private one.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`clips/show`](fn@crate::endpoints::clips::show): gets one clip; only its owner finds a private one.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The clip to get.
    pub clip_id: ids::ClipId,
}

impl Request {
    /// Takes the required members; setters add the rest.
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

/// The answer of [`clips/show`](fn@crate::endpoints::clips::show).
pub type Response = models::Clip;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("clips/show")
        .permission("read:account")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
