// Written by `cargo xtask regen`. Do not edit.

//! Receiving webhooks: what a server posts to a program of yours, checked and read.
//!
//! A [`Receiver`] takes the headers and the body of a request, from any web framework, and gives a [`Delivery`] with a typed [`Event`].
//! It compares the secret, bounds the body, and refuses what it has read before, since a server repeats what was not answered in time.
//! It needs no async, no clock and no network, so it works on edge workers, too: with `default-features = false, features = ["webhook"]` neither Tokio
//! nor an HTTP library is built.
//!
//! | user event | what has happened |
//! | --- | --- |
//! | `note` | The owner has posted a note: also a reply, a renote or a note for chosen users. |
//! | `reply` | Somebody, or the owner, has replied to a note of the owner; this is the reply. `mention` comes for it as well. |
//! | `renote` | Somebody else has renoted or quoted a note of the owner; this is the renote. |
//! | `mention` | A note mentions the owner, replies to the owner, or is for chosen users with the owner among them. |
//! | `follow` | The owner follows this user: by choice, or because the user has accepted the request. |
//! | `followed` | This user follows the owner: by choice, or because the owner has accepted the request. |
//! | `unfollow` | The owner no longer follows this user: by choice, or because the user removed, blocked or rejected the owner. |
//!
//! | system event | what has happened |
//! | --- | --- |
//! | `abuseReport` | A user was reported. |
//! | `abuseReportResolved` | A moderator has closed a report. |
//! | `userCreated` | An account was made, by its user or by an administrator. |
//! | `inactiveModeratorsWarning` | No moderator was active for long, and registration will soon be by invitation only. |
//! | `inactiveModeratorsInvitationOnlyChanged` | No moderator was active for a week, and registration is by invitation only now. |
use crate::{ids, models};
use misskey_runtime::{DecodeError, Reply, wire};
use misskey_runtime::wire::Json;

#[doc(inline)]
pub use misskey_runtime::webhook::{Error, ErrorKind, Header, WebhookEvent};
/// Reads the deliveries of a webhook; make one and keep it.
pub type Receiver = misskey_runtime::webhook::Receiver<Event>;
/// What a webhook delivered: one event, and where it is from.
pub type Delivery = misskey_runtime::webhook::Delivery<Event>;
/// What happened.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Event {
    /// An event of a user's webhook.
    User(UserEvent),
    /// An event of a webhook of the server.
    System(SystemEvent),
}
impl Event {
    /// The event of a user's webhook; `None` for one of the server.
    #[inline]
    #[must_use]
    pub fn user(&self) -> Option<&UserEvent> {
        match self {
            Self::User(event) => Some(event),
            Self::System(_) => None,
        }
    }
    /// The event of a webhook of the server; `None` for one of a user.
    #[inline]
    #[must_use]
    pub fn system(&self) -> Option<&SystemEvent> {
        match self {
            Self::User(_) => None,
            Self::System(event) => Some(event),
        }
    }
}
impl WebhookEvent for Event {
    type UserId = ids::UserId;
    fn decode(kind: &str, is_user: bool, body: &Reply) -> Result<Self, DecodeError> {
        if is_user {
            UserEvent::decode(kind, body).map(Self::User)
        } else {
            SystemEvent::decode(kind, body).map(Self::System)
        }
    }
}

struct NoteBody {
    note: models::Note,
}

wire::object! {
    read NoteBody {
        note: "note" required,
    }
}

struct UserBody {
    user: models::UserProfile,
}

wire::object! {
    read UserBody {
        user: "user" required,
    }
}

struct UserBodyOther {
    user: models::UserLite,
}

wire::object! {
    read UserBodyOther {
        user: "user" required,
    }
}

/// An event of a user's webhook.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum UserEvent {
    /// `note`: the owner has posted a note: also a reply, a renote or a note for chosen users.
    Note(Box<models::Note>),
    /// `reply`: somebody, or the owner, has replied to a note of the owner; this is the reply. `mention` comes for it as well.
    Reply(Box<models::Note>),
    /// `renote`: somebody else has renoted or quoted a note of the owner; this is the renote.
    Renote(Box<models::Note>),
    /// `mention`: a note mentions the owner, replies to the owner, or is for chosen users with the owner among them.
    Mention(Box<models::Note>),
    /// `follow`: the owner follows this user: by choice, or because the user has accepted the request.
    Follow(Box<models::UserProfile>),
    /// `followed`: this user follows the owner: by choice, or because the owner has accepted the request.
    Followed(Box<models::UserLite>),
    /// `unfollow`: the owner no longer follows this user: by choice, or because the user removed, blocked or rejected the owner.
    Unfollow(Box<models::UserProfile>),
    /// An event that this version does not know, as received.
    Unknown {
        /// The event's name.
        kind: String,
        /// The event's body; null if it has none.
        body: Json,
    },
}
impl UserEvent {
    fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError> {
        Ok(
            match kind {
                "note" => Self::Note(Box::new(body.json::<NoteBody>()?.note)),
                "reply" => Self::Reply(Box::new(body.json::<NoteBody>()?.note)),
                "renote" => Self::Renote(Box::new(body.json::<NoteBody>()?.note)),
                "mention" => Self::Mention(Box::new(body.json::<NoteBody>()?.note)),
                "follow" => Self::Follow(Box::new(body.json::<UserBody>()?.user)),
                "followed" => {
                    Self::Followed(Box::new(body.json::<UserBodyOther>()?.user))
                }
                "unfollow" => Self::Unfollow(Box::new(body.json::<UserBody>()?.user)),
                _ => {
                    Self::Unknown {
                        kind: kind.to_owned(),
                        body: body.json()?,
                    }
                }
            },
        )
    }
}

#[cfg(feature = "testing")]
impl misskey_runtime::testing::Told for UserEvent {
    fn told(&self) -> Option<(&str, Json)> {
        Some(
            match self {
                Self::Note(value) => {
                    ("note", misskey_runtime::testing::member("note", value))
                }
                Self::Reply(value) => {
                    ("reply", misskey_runtime::testing::member("note", value))
                }
                Self::Renote(value) => {
                    ("renote", misskey_runtime::testing::member("note", value))
                }
                Self::Mention(value) => {
                    ("mention", misskey_runtime::testing::member("note", value))
                }
                Self::Follow(value) => {
                    ("follow", misskey_runtime::testing::member("user", value))
                }
                Self::Followed(value) => {
                    ("followed", misskey_runtime::testing::member("user", value))
                }
                Self::Unfollow(value) => {
                    ("unfollow", misskey_runtime::testing::member("user", value))
                }
                Self::Unknown { kind, body } => (kind, body.clone()),
            },
        )
    }
}

/// An event of a webhook that an administrator set up for the whole server.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SystemEvent {
    /// `abuseReport`: a user was reported.
    AbuseReport(Box<AbuseReport>),
    /// `abuseReportResolved`: a moderator has closed a report.
    AbuseReportResolved(Box<AbuseReport>),
    /// `userCreated`: an account was made, by its user or by an administrator.
    UserCreated(Box<models::UserLite>),
    /// `inactiveModeratorsWarning`: no moderator was active for long, and registration will soon be by invitation only.
    InactiveModeratorsWarning(Box<InactiveModeratorsWarning>),
    /// `inactiveModeratorsInvitationOnlyChanged`: no moderator was active for a week, and registration is by invitation only now.
    InactiveModeratorsInvitationOnlyChanged,
    /// An event that this version does not know, as received.
    Unknown {
        /// The event's name.
        kind: String,
        /// The event's body; null if it has none.
        body: Json,
    },
}
impl SystemEvent {
    fn decode(kind: &str, body: &Reply) -> Result<Self, DecodeError> {
        Ok(
            match kind {
                "abuseReport" => Self::AbuseReport(Box::new(body.json()?)),
                "abuseReportResolved" => {
                    Self::AbuseReportResolved(Box::new(body.json()?))
                }
                "userCreated" => Self::UserCreated(Box::new(body.json()?)),
                "inactiveModeratorsWarning" => {
                    Self::InactiveModeratorsWarning(Box::new(body.json()?))
                }
                "inactiveModeratorsInvitationOnlyChanged" => {
                    Self::InactiveModeratorsInvitationOnlyChanged
                }
                _ => {
                    Self::Unknown {
                        kind: kind.to_owned(),
                        body: body.json()?,
                    }
                }
            },
        )
    }
}

#[cfg(feature = "testing")]
impl misskey_runtime::testing::Told for SystemEvent {
    fn told(&self) -> Option<(&str, Json)> {
        Some(
            match self {
                Self::AbuseReport(value) => {
                    ("abuseReport", misskey_runtime::testing::json(value))
                }
                Self::AbuseReportResolved(value) => {
                    ("abuseReportResolved", misskey_runtime::testing::json(value))
                }
                Self::UserCreated(value) => {
                    ("userCreated", misskey_runtime::testing::json(value))
                }
                Self::InactiveModeratorsWarning(value) => {
                    ("inactiveModeratorsWarning", misskey_runtime::testing::json(value))
                }
                Self::InactiveModeratorsInvitationOnlyChanged => {
                    (
                        "inactiveModeratorsInvitationOnlyChanged",
                        Json::Object(Default::default()),
                    )
                }
                Self::Unknown { kind, body } => (kind, body.clone()),
            },
        )
    }
}

/// A report as webhooks tell of it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AbuseReport {
    /// Id of the report.
    pub id: ids::AbuseUserReportId,
    /// Who is reported.
    pub target_user_id: ids::UserId,
    /// Who is reported; null when the account is gone.
    pub target_user: Option<models::UserLite>,
    /// Host of the reported user; null for one of this server.
    pub target_user_host: Option<String>,
    /// Who reports.
    pub reporter_id: ids::UserId,
    /// Who reports; null when the account is gone.
    pub reporter: Option<models::UserLite>,
    /// Host of the user who reports; null for one of this server.
    pub reporter_host: Option<String>,
    /// The moderator who closed the report; null while it is open.
    pub assignee_id: Option<ids::UserId>,
    /// The moderator who closed the report; null while it is open.
    pub assignee: Option<models::UserLite>,
    /// Whether a moderator has closed the report.
    pub resolved: bool,
    /// Whether the report was passed on to the reported user's own server.
    pub forwarded: bool,
    /// What happened, in the reporter's words.
    pub comment: String,
    /// Note of the moderators; empty when there is none.
    pub moderation_note: String,
    /// Verdict on the report; null while it is open, and when it was closed without one.
    pub resolved_as: Option<models::AbuseReportResolution>,
}

wire::table! {
    received object AbuseReport {
        id: "id" required,
        target_user_id: "targetUserId" required,
        target_user: "targetUser" nullable,
        target_user_host: "targetUserHost" nullable,
        reporter_id: "reporterId" required,
        reporter: "reporter" nullable,
        reporter_host: "reporterHost" nullable,
        assignee_id: "assigneeId" nullable,
        assignee: "assignee" nullable,
        resolved: "resolved" required,
        forwarded: "forwarded" required,
        comment: "comment" required,
        moderation_note: "moderationNote" required,
        resolved_as: "resolvedAs" nullable,
    }
}

/// No moderator was active for long, and registration will soon be by invitation only.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InactiveModeratorsWarning {
    /// How long it takes until then.
    pub remaining_time: InactiveModeratorsWarningRemainingTime,
}

wire::table! {
    received object InactiveModeratorsWarning {
        remaining_time: "remainingTime" required,
    }
}

/// How long it takes until then.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct InactiveModeratorsWarningRemainingTime {
    /// The time, in milliseconds; negative when it is over.
    pub time: i64,
    /// The same in whole days, 0 to 2.
    pub as_days: i64,
    /// The same in whole hours.
    pub as_hours: i64,
}

wire::table! {
    received object InactiveModeratorsWarningRemainingTime {
        time: "time" required,
        as_days: "asDays" required,
        as_hours: "asHours" required,
    }
}
