// Written by `cargo xtask regen`. Do not edit.

//! `UserWebhook` and the types inside it.
use crate::ids;
use misskey_runtime::{Timestamp, wire};

/// An address that the server calls on events of a user's account.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UserWebhook {
    /// Id of the webhook.
    pub id: ids::WebhookId,
    /// The user whose webhook it is.
    pub user_id: ids::UserId,
    /// Name of the webhook, for the user to recognize it.
    pub name: String,
    /// The events that the webhook is called on.
    pub on: Vec<UserWebhookEvent>,
    /// Address that is called.
    pub url: String,
    /// The secret that goes with each call in the header `X-Misskey-Hook-Secret`, so that the receiver can tell that the call is genuine.
    pub secret: String,
    /// Whether the server calls the webhook.
    pub active: bool,
    /// When the webhook was last called; null when it never was.
    pub latest_sent_at: Option<Timestamp>,
    /// HTTP status of the last call, or 1 if there was no answer; null when it was never called.
    pub latest_status: Option<i64>,
}

wire::table! {
    received object UserWebhook {
        id: "id" required,
        user_id: "userId" required,
        name: "name" required,
        on: "on" required,
        url: "url" required = "https://misskey.example/sample",
        secret: "secret" required,
        active: "active" required,
        latest_sent_at: "latestSentAt" nullable,
        latest_status: "latestStatus" nullable,
    }
}

/// An event that a user's webhook can be called on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserWebhookEvent {
    /// `mention`: A note mentions the user.
    Mention,
    /// `unfollow`: The user unfollowed somebody.
    Unfollow,
    /// `follow`: The user followed somebody.
    Follow,
    /// `followed`: Somebody followed the user.
    Followed,
    /// `note`: The user posted a note.
    Note,
    /// `reply`: Somebody replied to a note of the user.
    Reply,
    /// `renote`: Somebody renoted a note of the user.
    Renote,
    /// `reaction`: Somebody reacted to a note of the user; accepted, but never sent.
    Reaction,
    /// `reportCreated`: A user was reported. Only on misskey.io.
    ReportCreated,
    /// `reportResolved`: A report was resolved. Only on misskey.io.
    ReportResolved,
    /// `reportAutoResolved`: A report was resolved without a moderator. Only on misskey.io.
    ReportAutoResolved,
    /// `edited`: A note was edited. Only on Sharkey.
    Edited,
    /// A value that this version does not know, as received.
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
