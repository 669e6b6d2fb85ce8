// Written by `cargo xtask regen`. Do not edit.

//! `admin/abuse-report/notification-recipient/delete`: removes a recipient of abuse report notices.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/abuse-report/notification-recipient/delete`](fn@crate::endpoints::admin::abuse_report::notification_recipient::delete): removes a recipient of abuse report notices. Since 2024.11.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The recipient to remove.
    pub id: ids::AbuseReportNotificationRecipientId,
}

impl Request {
    /// Takes the required members; setters add the rest.
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

/// The answer of [`admin/abuse-report/notification-recipient/delete`](fn@crate::endpoints::admin::abuse_report::notification_recipient::delete).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminAbuseReportNotificationRecipient;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new(
            "admin/abuse-report/notification-recipient/delete",
        )
        .permission("write:admin:abuse-report:notification-recipient")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_11_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
