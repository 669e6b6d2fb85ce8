// Written by `cargo xtask regen`. Do not edit.

//! `admin/abuse-report/notification-recipient/show`: gets one recipient of abuse report notices.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/abuse-report/notification-recipient/show` takes. Since 2024.11.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub id: ids::AbuseReportNotificationRecipientId,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(id: impl Into<ids::AbuseReportNotificationRecipientId>) -> Self {
        Self { id: id.into() }
    }
}

wire::table! {
    sent object Request {
        id: "id" required,
    }
}

/// What `admin/abuse-report/notification-recipient/show` answers.
pub type Response = models::AbuseReportNotificationRecipient;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::ReadAdminAbuseReportNotificationRecipient;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new(
            "admin/abuse-report/notification-recipient/show",
        )
        .permission("read:admin:abuse-report:notification-recipient")
        .credential()
        .secure()
        .available(crate::availability::SINCE_2024_11_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
