// Written by `cargo xtask regen`. Do not edit.

//! `announcements/show`: gets one announcement.
use crate::{ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`announcements/show`](fn@crate::endpoints::announcements::show): gets one announcement.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The announcement to get.
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

/// The answer of [`announcements/show`](fn@crate::endpoints::announcements::show).
pub type Response = models::Announcement;

impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("announcements/show")
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
