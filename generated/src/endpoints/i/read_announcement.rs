// Written by `cargo xtask regen`. Do not edit.

//! `i/read-announcement`: marks an announcement as read.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `i/read-announcement` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub announcement_id: ids::AnnouncementId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(announcement_id: impl Into<ids::AnnouncementId>) -> Self {
        Self {
            announcement_id: announcement_id.into(),
        }
    }
}

wire::table! {
    sent object Request {
        announcement_id: "announcementId" required,
    }
}

/// What `i/read-announcement` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("i/read-announcement")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
