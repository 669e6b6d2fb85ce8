// Written by `cargo xtask regen`. Do not edit.

//! `SystemWebhook` and the types inside it.
use crate::ids;
use misskey_runtime::{Timestamp, wire};

/// An address that the server calls on events of its administration. Since 2024.11.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SystemWebhook {
    /// Id of the webhook.
    pub id: ids::SystemWebhookId,
    /// Whether the server calls the webhook.
    pub is_active: bool,
    /// When the webhook was last changed.
    pub updated_at: Timestamp,
    /// When the webhook was last called; null when it never was.
    pub latest_sent_at: Option<Timestamp>,
    /// HTTP status of the last call, or 1 if there was no answer; null when it was never called.
    pub latest_status: Option<i64>,
    /// Name of the webhook, for administrators to recognize it.
    pub name: String,
    /// The events that the webhook is called on.
    pub on: Vec<SystemWebhookEvent>,
    /// Address that is called.
    pub url: String,
    /// The secret that goes with each call in the header `X-Misskey-Hook-Secret`, so that the receiver can tell that the call is genuine.
    pub secret: String,
}

wire::table! {
    received object SystemWebhook {
        id: "id" required,
        is_active: "isActive" required,
        updated_at: "updatedAt" required,
        latest_sent_at: "latestSentAt" nullable,
        latest_status: "latestStatus" nullable,
        name: "name" required,
        on: "on" required,
        url: "url" required = "https://misskey.example/sample",
        secret: "secret" required,
    }
}

/// An event that a system webhook can be called on. Since 2024.11.0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SystemWebhookEvent {
    /// `abuseReport`: A user was reported.
    AbuseReport,
    /// `abuseReportResolved`: A moderator resolved a report.
    AbuseReportResolved,
    /// `userCreated`: A local account was created.
    UserCreated,
    /// `inactiveModeratorsWarning`: The moderators have been inactive for so long that measures are near.
    InactiveModeratorsWarning,
    /// `inactiveModeratorsInvitationOnlyChanged`: Signing up was limited to invited people, because the moderators were inactive.
    InactiveModeratorsInvitationOnlyChanged,
    /// `inactiveModeratorsDisablePublicNoteChanged`: Public notes were switched off, because the moderators were inactive. Only on CherryPick.
    InactiveModeratorsDisablePublicNoteChanged,
    /// `reportAutoResolved`: A report was resolved without a moderator. Only on misskey.io.
    ReportAutoResolved,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    SystemWebhookEvent or Unknown {
        AbuseReport = "abuseReport",
        AbuseReportResolved = "abuseReportResolved",
        UserCreated = "userCreated",
        InactiveModeratorsWarning = "inactiveModeratorsWarning",
        InactiveModeratorsInvitationOnlyChanged = "inactiveModeratorsInvitationOnlyChanged",
        InactiveModeratorsDisablePublicNoteChanged = "inactiveModeratorsDisablePublicNoteChanged",
        ReportAutoResolved = "reportAutoResolved",
    }
}
