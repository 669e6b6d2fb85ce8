// Written by `cargo xtask regen`. Do not edit.

//! `admin/system-webhook/delete`: deletes a system webhook.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/system-webhook/delete` takes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub id: ids::OpaqueId,
}
impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(id: impl Into<ids::OpaqueId>) -> Self {
        Self { id: id.into() }
    }
}

wire::sent! {
    Request {
        id: "id" required,
    }
}

/// What `admin/system-webhook/delete` answers.
pub type Response = ();
impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Option<Permission> = Some(Permission::WriteAdminSystemWebhook);
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo {
        name: "admin/system-webhook/delete",
        permission: Some("write:admin:system-webhook"),
        credential: true,
        secure: true,
        rate_limited: false,
        get: false,
        multipart: false,
        writes: true,
    };
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
