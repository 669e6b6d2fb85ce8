// Written by `cargo xtask regen`. Do not edit.

//! `admin/abuse-report/notification-recipient/update`: replaces the settings of a recipient of abuse report notices.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `admin/abuse-report/notification-recipient/update` takes. Since 2024.11.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub id: ids::AbuseReportNotificationRecipientId,
    pub is_active: bool,
    /// Length: 1 to 255.
    pub name: String,
    pub method: models::AbuseReportNotificationMethod,
    pub user_id: Option<ids::UserId>,
    /// The system webhook to call where the method is `webhook`.
    pub system_webhook_id: Option<ids::SystemWebhookId>,
}

/// What [`Request::new`] must be given.
#[derive(Debug, Clone)]
pub struct Required {
    pub id: ids::AbuseReportNotificationRecipientId,
    pub is_active: bool,
    /// Length: 1 to 255.
    pub name: String,
    pub method: models::AbuseReportNotificationMethod,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            id: required.id,
            is_active: required.is_active,
            name: required.name,
            method: required.method,
            user_id: None,
            system_webhook_id: None,
        }
    }
    /// Sets `userId`.
    #[inline]
    pub fn user_id(mut self, user_id: impl Into<ids::UserId>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// Sets `systemWebhookId`.
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
        id: "id" required,
        is_active: "isActive" required,
        name: "name" required,
        method: "method" required,
        user_id: "userId" optional,
        system_webhook_id: "systemWebhookId" optional,
    }
}

/// What `admin/abuse-report/notification-recipient/update` answers.
pub type Response = models::AbuseReportNotificationRecipient;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteAdminAbuseReportNotificationRecipient;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new(
            "admin/abuse-report/notification-recipient/update",
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
