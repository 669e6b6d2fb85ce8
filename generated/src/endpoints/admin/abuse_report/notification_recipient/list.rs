// Written by `cargo xtask regen`. Do not edit.

//! `admin/abuse-report/notification-recipient/list`: lists the recipients of abuse report notices, optionally of some methods only.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/abuse-report/notification-recipient/list`](fn@crate::endpoints::admin::abuse_report::notification_recipient::list): lists the recipients of abuse report notices, optionally of some methods only. Since 2024.11.0.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Only recipients with these methods; all when left out.
    pub method: Option<Vec<models::AbuseReportNotificationMethod>>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Only recipients with these methods; all when left out.
    #[inline]
    pub fn method(
        mut self,
        method: impl IntoIterator<
            Item = impl Into<models::AbuseReportNotificationMethod>,
        >,
    ) -> Self {
        self.method = Some(method.into_iter().map(Into::into).collect());
        self
    }
}

wire::table! {
    sent object Request {
        method: "method" optional,
    }
}

/// The answer of [`admin/abuse-report/notification-recipient/list`](fn@crate::endpoints::admin::abuse_report::notification_recipient::list).
pub type Response = Vec<models::AbuseReportNotificationRecipient>;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::ReadAdminAbuseReportNotificationRecipient;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new(
            "admin/abuse-report/notification-recipient/list",
        )
        .permission("read:admin:abuse-report:notification-recipient")
        .credential()
        .secure()
        .available(crate::availability::SINCE_2024_11_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.list()
    }
}
