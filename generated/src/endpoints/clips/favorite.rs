// Written by `cargo xtask regen`. Do not edit.

//! `clips/favorite`: makes a clip a favorite.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`clips/favorite`](fn@crate::endpoints::clips::favorite): makes a clip a favorite.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The clip to make a favorite.
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

/// The answer of [`clips/favorite`](fn@crate::endpoints::clips::favorite).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteClipFavorite;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("clips/favorite")
        .permission("write:clip-favorite")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
