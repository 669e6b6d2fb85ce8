// Written by `cargo xtask regen`. Do not edit.

//! `i/read-announcement`: marks an announcement as read.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`i/read-announcement`](fn@crate::endpoints::i::read_announcement): marks an announcement as read.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The announcement to mark as read.
    pub announcement_id: ids::AnnouncementId,
}

impl Request {
    /// Takes the required members; setters add the rest.
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

/// The answer of [`i/read-announcement`](fn@crate::endpoints::i::read_announcement).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
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
