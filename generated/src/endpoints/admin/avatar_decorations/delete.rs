// Written by `cargo xtask regen`. Do not edit.

//! `admin/avatar-decorations/delete`: removes an avatar decoration from the server.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/avatar-decorations/delete` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub id: ids::AvatarDecorationId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `admin/avatar-decorations/delete` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
