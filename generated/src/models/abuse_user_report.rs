// Written by `cargo xtask regen`. Do not edit.

//! `AbuseUserReport` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};

/// A user's report of another user's abuse, with the moderators' handling of it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AbuseUserReport {
    /// Id of the report; paging goes by it.
    pub id: ids::AbuseUserReportId,
    /// When the report was filed.
    pub created_at: Timestamp,
    /// What happened, in the reporter's words.
    pub comment: String,
    /// Whether a moderator has closed the report.
    pub resolved: bool,
    /// The user who reports.
    pub reporter_id: ids::UserId,
    /// The reported user.
    pub target_user_id: ids::UserId,
    /// The moderator who closed the report; null while it is open.
    pub assignee_id: Option<ids::UserId>,
    /// Profile of the user who reports.
    pub reporter: models::UserProfile,
    /// Profile of the reported user.
    pub target_user: models::UserProfile,
    /// The moderator who closed the report; null while it is open. May be absent or null on Misskey up to 2024.5.0 and on misskey.io.
    pub assignee: Maybe<Box<models::UserProfile>>,
    /// Whether the report was passed on to the reported user's own server. Since 2024.11.0.
    pub forwarded: Option<bool>,
    /// Verdict on the report; null when closed without one or still open. Since 2024.11.0.
    pub resolved_as: Maybe<AbuseReportResolution>,
    /// Note of the moderators, which only they see. Since 2024.11.0. May be absent or null on misskey.io.
    pub moderation_note: Maybe<String>,
}

wire::table! {
    received object AbuseUserReport {
        id: "id" required,
        created_at: "createdAt" required,
        comment: "comment" required,
        resolved: "resolved" required,
        reporter_id: "reporterId" required,
        target_user_id: "targetUserId" required,
        assignee_id: "assigneeId" nullable,
        reporter: "reporter" required,
        target_user: "targetUser" required,
        assignee: "assignee" maybe,
        forwarded: "forwarded" optional,
        resolved_as: "resolvedAs" maybe,
        moderation_note: "moderationNote" maybe,
    }
}

/// What moderators decided about an abuse report. Since 2024.11.0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum AbuseReportResolution {
    /// `accept`: The report was justified.
    Accept,
    /// `reject`: The report was not justified.
    Reject,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    AbuseReportResolution or Unknown {
        Accept = "accept",
        Reject = "reject",
    }
}
