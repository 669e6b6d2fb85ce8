// Written by `cargo xtask regen`. Do not edit.

//! `admin/avatar-decorations/delete`: removes an avatar decoration from the server.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/avatar-decorations/delete`](fn@crate::endpoints::admin::avatar_decorations::delete): removes an avatar decoration from the server.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The decoration to remove.
    pub id: ids::AvatarDecorationId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(id: impl Into<ids::AvatarDecorationId>) -> Self {
        Self { id: id.into() }
    }
}

wire::table! {
    sent object Request {
        id: "id" required,
    }
}

/// The answer of [`admin/avatar-decorations/delete`](fn@crate::endpoints::admin::avatar_decorations::delete).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminAvatarDecorations;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/avatar-decorations/delete")
        .permission("write:admin:avatar-decorations")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
