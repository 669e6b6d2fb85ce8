// Written by `cargo xtask regen`. Do not edit.

//! `AbuseReportNotificationRecipient` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};

/// Somebody or something that is told of abuse reports, by e-mail or by webhook. Since 2024.11.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AbuseReportNotificationRecipient {
    /// Id of the recipient.
    pub id: ids::AbuseReportNotificationRecipientId,
    /// Whether notices are sent to it.
    pub is_active: bool,
    /// When the recipient was last changed.
    pub updated_at: Timestamp,
    /// Name that moderators know it by.
    pub name: String,
    /// Whether it is told by e-mail or by webhook.
    pub method: AbuseReportNotificationMethod,
    /// The moderator to write to where the method is `email`; absent otherwise.
    pub user_id: Option<ids::UserId>,
    /// The moderator to write to; absent or null where the method is `webhook`. May be absent or null on misskey.io and on Sharkey.
    pub user: Maybe<models::UserLite>,
    /// The system webhook to call where the method is `webhook`; absent otherwise.
    pub system_webhook_id: Option<ids::SystemWebhookId>,
    /// The system webhook to call; absent or null where the method is `email`. May be absent or null on misskey.io and on Sharkey.
    pub system_webhook: Maybe<models::SystemWebhook>,
}

wire::table! {
    received object AbuseReportNotificationRecipient {
        id: "id" required,
        is_active: "isActive" required,
        updated_at: "updatedAt" required,
        name: "name" required,
        method: "method" required,
        user_id: "userId" optional,
        user: "user" maybe,
        system_webhook_id: "systemWebhookId" optional,
        system_webhook: "systemWebhook" maybe,
    }
}

/// How a recipient is told of abuse reports. Since 2024.11.0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AbuseReportNotificationMethod {
    /// `email`: By e-mail.
    Email,
    /// `webhook`: By a system webhook.
    Webhook,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    AbuseReportNotificationMethod or Unknown {
        Email = "email",
        Webhook = "webhook",
    }
}
