// Written by `cargo xtask regen`. Do not edit.

//! `admin/announcements/delete`: deletes an announcement for good; to merely retire one, set it inactive instead.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/announcements/delete`](fn@crate::endpoints::admin::announcements::delete): deletes an announcement for good; to merely retire one, set it inactive instead.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The announcement to delete.
    pub id: ids::AnnouncementId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(id: impl Into<ids::AnnouncementId>) -> Self {
        Self { id: id.into() }
    }
}

wire::table! {
    sent object Request {
        id: "id" required,
    }
}

/// The answer of [`admin/announcements/delete`](fn@crate::endpoints::admin::announcements::delete).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminAnnouncements;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/announcements/delete")
        .permission("write:admin:announcements")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
