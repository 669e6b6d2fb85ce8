// Written by `cargo xtask regen`. Do not edit.

//! `admin/announcements/delete`: deletes an announcement for good; to merely retire one, set it inactive instead.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/announcements/delete` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub id: ids::AnnouncementId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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

/// What `admin/announcements/delete` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
