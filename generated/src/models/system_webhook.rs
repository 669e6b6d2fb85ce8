// Written by `cargo xtask regen`. Do not edit.

//! `SystemWebhook` and the types inside it.
use crate::ids;
use misskey_runtime::{Timestamp, wire};

/// An address that the server calls on events of its administration. Since 2024.11.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SystemWebhook {
    pub id: ids::SystemWebhookId,
    pub is_active: bool,
    pub updated_at: Timestamp,
    /// When it was last called; null while it never was.
    pub latest_sent_at: Option<Timestamp>,
    /// HTTP status of the last call; null while there was none.
    pub latest_status: Option<i64>,
    pub name: String,
    /// Events that lead to a call.
    pub on: Vec<SystemWebhookEvent>,
    pub url: String,
    /// Sent with each call in the header `X-Misskey-Hook-Secret`, so that the receiver can tell true calls from others.
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
        url: "url" required,
        secret: "secret" required,
    }
}

/// An event that a system webhook can be called on. Since 2024.11.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SystemWebhookEvent {
    /// `abuseReport`
    AbuseReport,
    /// `abuseReportResolved`
    AbuseReportResolved,
    /// `userCreated`
    UserCreated,
    /// `inactiveModeratorsWarning`
    InactiveModeratorsWarning,
    /// `inactiveModeratorsInvitationOnlyChanged`
    InactiveModeratorsInvitationOnlyChanged,
    /// `inactiveModeratorsDisablePublicNoteChanged`. Only on CherryPick.
    InactiveModeratorsDisablePublicNoteChanged,
    /// `reportAutoResolved`. Only on misskey.io.
    ReportAutoResolved,
    /// A value that this version does not know, as it came.
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
