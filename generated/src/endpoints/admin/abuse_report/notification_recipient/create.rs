// Written by `cargo xtask regen`. Do not edit.

//! `admin/abuse-report/notification-recipient/create`: adds a recipient, reached by e-mail or system webhook, who is told about each new abuse report.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/abuse-report/notification-recipient/create`](fn@crate::endpoints::admin::abuse_report::notification_recipient::create): adds a recipient, reached by e-mail or system webhook, who is told about each new abuse report. Since 2024.11.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Whether notices are sent to the recipient.
    pub is_active: bool,
    /// Name that moderators know the recipient by. 1 to 255 characters.
    pub name: String,
    /// Whether the recipient is told by e-mail or by webhook.
    pub method: models::AbuseReportNotificationMethod,
    /// The moderator to write to; needed where the method is `email`.
    pub user_id: Option<ids::UserId>,
    /// The system webhook to call where the method is `webhook`.
    pub system_webhook_id: Option<ids::SystemWebhookId>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        is_active: bool,
        name: impl Into<String>,
        method: impl Into<models::AbuseReportNotificationMethod>,
    ) -> Self {
        Self {
            is_active,
            name: name.into(),
            method: method.into(),
            user_id: None,
            system_webhook_id: None,
        }
    }
    /// The moderator to write to; needed where the method is `email`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<ids::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// The system webhook to call where the method is `webhook`.
    #[inline]
    pub fn system_webhook_id(
        mut self,
        system_webhook_id: impl Into<ids::SystemWebhookId>,
    ) -> Self {
        self.system_webhook_id = Some(system_webhook_id.into());
        self
    }
}

wire::table! {
    sent object Request {
        is_active: "isActive" required,
        name: "name" required,
        method: "method" required,
        user_id: "userId" optional,
        system_webhook_id: "systemWebhookId" optional,
    }
}

/// The answer of [`admin/abuse-report/notification-recipient/create`](fn@crate::endpoints::admin::abuse_report::notification_recipient::create).
pub type Response = models::AbuseReportNotificationRecipient;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminAbuseReportNotificationRecipient;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new(
            "admin/abuse-report/notification-recipient/create",
        )
        .permission("write:admin:abuse-report:notification-recipient")
        .credential()
        .secure()
        .writes()
        .available(crate::availability::SINCE_2024_11_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
