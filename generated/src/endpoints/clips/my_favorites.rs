// Written by `cargo xtask regen`. Do not edit.

//! `clips/my-favorites`: lists the signed-in user's favorite clips.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`clips/my-favorites`](fn@crate::endpoints::clips::my_favorites): lists the signed-in user's favorite clips.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

wire::table! { sent object Request {} }

/// The answer of [`clips/my-favorites`](fn@crate::endpoints::clips::my_favorites).
pub type Response = Vec<models::Clip>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadClipFavorite;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("clips/my-favorites")
        .permission("read:clip-favorite")
        .credential()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
