// Written by `cargo xtask regen`. Do not edit.

//! `NoteDraft` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};

/// A note that is not posted yet, either a draft or scheduled.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraft {
    pub id: ids::NoteDraftId,
    pub created_at: Timestamp,
    /// Body in MFM; null when the draft has none yet.
    pub text: Option<String>,
    /// Content warning, shown in place of the text until the reader opens it; null means none.
    pub cw: Option<String>,
    pub user_id: ids::UserId,
    pub user: models::UserLite,
    /// The note that this one answers; null when it is not a reply.
    pub reply_id: Option<ids::ReplyId>,
    /// The note that this one renotes or quotes; null when it is neither.
    pub renote_id: Option<ids::RenoteId>,
    pub reply: Maybe<models::Note>,
    pub renote: Maybe<models::Note>,
    pub visibility: NoteDraftVisibility,
    /// Who will be able to read the note when its visibility is `specified`.
    pub visible_user_ids: Vec<ids::VisibleUserId>,
    /// Drive files, in the order in which they are shown.
    pub file_ids: Vec<ids::FileId>,
    pub files: Option<Vec<models::DriveFile>>,
    /// A hashtag that the composing client adds to the text.
    pub hashtag: Option<String>,
    /// The poll of the note; null when there is none.
    pub poll: Option<NoteDraftPoll>,
    pub channel_id: Option<ids::ChannelId>,
    pub channel: Maybe<NoteDraftChannel>,
    /// Whether it stays on this server and is not federated.
    pub local_only: bool,
    /// Which reactions the note takes; null accepts all.
    pub reaction_acceptance: Option<NoteDraftReactionAcceptance>,
    /// When to post the note, as Unix time in milliseconds; null means no schedule.
    pub scheduled_at: Option<f64>,
    /// Whether the note will be posted at its time; false keeps it a mere draft.
    pub is_actually_scheduled: bool,
}

wire::received! {
    NoteDraft {
        id: "id" required,
        created_at: "createdAt" required,
        text: "text" nullable,
        cw: "cw" nullable,
        user_id: "userId" required,
        user: "user" required,
        reply_id: "replyId" nullable,
        renote_id: "renoteId" nullable,
        reply: "reply" maybe,
        renote: "renote" maybe,
        visibility: "visibility" required,
        visible_user_ids: "visibleUserIds" required,
        file_ids: "fileIds" required,
        files: "files" optional,
        hashtag: "hashtag" nullable,
        poll: "poll" nullable,
        channel_id: "channelId" nullable,
        channel: "channel" maybe,
        local_only: "localOnly" required,
        reaction_acceptance: "reactionAcceptance" nullable,
        scheduled_at: "scheduledAt" nullable,
        is_actually_scheduled: "isActuallyScheduled" required,
    }
}

/// What `NoteDraft.visibility` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NoteDraftVisibility {
    /// `public`
    Public,
    /// `home`
    Home,
    /// `followers`
    Followers,
    /// `specified`
    Specified,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    NoteDraftVisibility or Unknown {
        Public = "public",
        Home = "home",
        Followers = "followers",
        Specified = "specified",
    }
}

/// The poll of the note; null when there is none.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraftPoll {
    /// When the poll will close; null when a length is given instead, or no end.
    pub expires_at: Maybe<Timestamp>,
    /// Time in milliseconds from posting until the poll closes, as an alternative to a fixed end.
    pub expired_after: Maybe<f64>,
    /// Whether one may vote for more than one choice.
    pub multiple: bool,
    pub choices: Vec<String>,
}

wire::received! {
    NoteDraftPoll {
        expires_at: "expiresAt" maybe,
        expired_after: "expiredAfter" maybe,
        multiple: "multiple" required,
        choices: "choices" required,
    }
}

/// What `NoteDraft.channel` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraftChannel {
    pub id: String,
    pub name: String,
    /// Color in CSS notation.
    pub color: String,
    /// Whether it is marked as not suited for every viewer.
    pub is_sensitive: bool,
    /// Whether its notes can be renoted outside of it.
    pub allow_renote_to_external: bool,
    pub user_id: Option<String>,
}

wire::received! {
    NoteDraftChannel {
        id: "id" required,
        name: "name" required,
        color: "color" required,
        is_sensitive: "isSensitive" required,
        allow_renote_to_external: "allowRenoteToExternal" required,
        user_id: "userId" nullable,
    }
}

/// What `NoteDraft.reactionAcceptance` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NoteDraftReactionAcceptance {
    /// `likeOnly`
    LikeOnly,
    /// `likeOnlyForRemote`
    LikeOnlyForRemote,
    /// `nonSensitiveOnly`
    NonSensitiveOnly,
    /// `nonSensitiveOnlyForLocalLikeOnlyForRemote`
    NonSensitiveOnlyForLocalLikeOnlyForRemote,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    NoteDraftReactionAcceptance or Unknown {
        LikeOnly = "likeOnly",
        LikeOnlyForRemote = "likeOnlyForRemote",
        NonSensitiveOnly = "nonSensitiveOnly",
        NonSensitiveOnlyForLocalLikeOnlyForRemote = "nonSensitiveOnlyForLocalLikeOnlyForRemote",
    }
}
