// Written by `cargo xtask regen`. Do not edit.

//! `admin/ad/delete`: deletes an advertisement.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/ad/delete`](fn@crate::endpoints::admin::ad::delete): deletes an advertisement.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The advertisement to delete.
    pub id: ids::AdId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(id: impl Into<ids::AdId>) -> Self {
        Self { id: id.into() }
    }
}

wire::table! {
    sent object Request {
        id: "id" required,
    }
}

/// The answer of [`admin/ad/delete`](fn@crate::endpoints::admin::ad::delete).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminAd;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/ad/delete")
        .permission("write:admin:ad")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
