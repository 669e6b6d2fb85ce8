// Written by `cargo xtask regen`. Do not edit.

//! `UserWebhook` and the types inside it.
use crate::ids;
use misskey_runtime::{Timestamp, wire};

/// An address that the server calls on events of a user's account. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserWebhook {
    pub id: ids::WebhookId,
    pub user_id: ids::UserId,
    pub name: String,
    /// Events that lead to a call.
    pub on: Vec<UserWebhookEvent>,
    pub url: String,
    /// Sent with each call in the header `X-Misskey-Hook-Secret`, so that the receiver can tell true calls from others.
    pub secret: String,
    /// Whether the server calls the address.
    pub active: bool,
    /// When it was last called; null while it never was.
    pub latest_sent_at: Option<Timestamp>,
    /// HTTP status of the last call; null while there was none.
    pub latest_status: Option<i64>,
}

wire::table! {
    received object UserWebhook {
        id: "id" required,
        user_id: "userId" required,
        name: "name" required,
        on: "on" required,
        url: "url" required,
        secret: "secret" required,
        active: "active" required,
        latest_sent_at: "latestSentAt" nullable,
        latest_status: "latestStatus" nullable,
    }
}

/// An event that a user's webhook can be called on. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserWebhookEvent {
    /// `mention`
    Mention,
    /// `unfollow`
    Unfollow,
    /// `follow`
    Follow,
    /// `followed`
    Followed,
    /// `note`
    Note,
    /// `reply`
    Reply,
    /// `renote`
    Renote,
    /// `reaction`
    Reaction,
    /// `reportCreated`. Only on misskey.io.
    ReportCreated,
    /// `reportResolved`. Only on misskey.io.
    ReportResolved,
    /// `reportAutoResolved`. Only on misskey.io.
    ReportAutoResolved,
    /// `edited`. Only on Sharkey.
    Edited,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    UserWebhookEvent or Unknown {
        Mention = "mention",
        Unfollow = "unfollow",
        Follow = "follow",
        Followed = "followed",
        Note = "note",
        Reply = "reply",
        Renote = "renote",
        Reaction = "reaction",
        ReportCreated = "reportCreated",
        ReportResolved = "reportResolved",
        ReportAutoResolved = "reportAutoResolved",
        Edited = "edited",
    }
}
