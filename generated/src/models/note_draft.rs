// Written by `cargo xtask regen`. Do not edit.

//! `NoteDraft` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, UnixMillis, wire};

/// A note that is not posted yet, either a draft or scheduled. Since 2025.8.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraft {
    pub id: ids::NoteDraftId,
    pub created_at: Timestamp,
    /// Body in MFM; null when the draft has none yet.
    pub text: Option<String>,
    /// Content warning, shown in place of the text until the reader opens it; null means none.
    pub cw: Maybe<String>,
    pub user_id: ids::UserId,
    pub user: models::UserLite,
    /// The note that this one answers; null when it is not a reply.
    pub reply_id: Maybe<ids::NoteId>,
    /// The note that this one renotes or quotes; null when it is neither.
    pub renote_id: Maybe<ids::NoteId>,
    pub reply: Maybe<models::Note>,
    pub renote: Maybe<models::Note>,
    pub visibility: models::NoteVisibility,
    /// Who will be able to read the note when its visibility is `specified`.
    pub visible_user_ids: Option<Vec<ids::UserId>>,
    /// Drive files, in the order in which they are shown.
    pub file_ids: Option<Vec<ids::DriveFileId>>,
    pub files: Option<Vec<models::DriveFile>>,
    /// A hashtag that the composing client adds to the text.
    pub hashtag: Maybe<String>,
    /// The poll of the note; null when there is none.
    pub poll: Maybe<NoteDraftPoll>,
    pub channel_id: Maybe<ids::ChannelId>,
    pub channel: Maybe<models::NoteChannel>,
    /// Whether it stays on this server and is not federated.
    pub local_only: Option<bool>,
    /// Which reactions the note takes; null accepts all.
    pub reaction_acceptance: Option<models::ReactionAcceptance>,
    /// When to post the note, as Unix time in milliseconds; null means no schedule. Since 2025.12.2.
    pub scheduled_at: Maybe<UnixMillis>,
    /// Whether the note will be posted at its time; false keeps it a mere draft. Since 2025.12.2.
    pub is_actually_scheduled: Option<bool>,
}

wire::table! {
    received object NoteDraft {
        id: "id" required,
        created_at: "createdAt" required,
        text: "text" nullable,
        cw: "cw" maybe,
        user_id: "userId" required,
        user: "user" required,
        reply_id: "replyId" maybe,
        renote_id: "renoteId" maybe,
        reply: "reply" maybe,
        renote: "renote" maybe,
        visibility: "visibility" required,
        visible_user_ids: "visibleUserIds" optional,
        file_ids: "fileIds" optional,
        files: "files" optional,
        hashtag: "hashtag" maybe,
        poll: "poll" maybe,
        channel_id: "channelId" maybe,
        channel: "channel" maybe,
        local_only: "localOnly" optional,
        reaction_acceptance: "reactionAcceptance" nullable,
        scheduled_at: "scheduledAt" maybe,
        is_actually_scheduled: "isActuallyScheduled" optional,
    }
}

/// The poll of the note; null when there is none. Since 2025.8.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraftPoll {
    /// When the poll will close; null when a length is given instead, or no end.
    pub expires_at: Maybe<Timestamp>,
    /// Time in milliseconds from posting until the poll closes, as an alternative to a fixed end.
    pub expired_after: Maybe<i64>,
    /// Whether one may vote for more than one choice.
    pub multiple: bool,
    pub choices: Vec<String>,
}

wire::table! {
    received object NoteDraftPoll {
        expires_at: "expiresAt" maybe,
        expired_after: "expiredAfter" maybe,
        multiple: "multiple" required,
        choices: "choices" required,
    }
}

/// A note that is not posted yet, either a draft or scheduled. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraftOfFork {
    pub id: ids::NoteDraftId,
    pub updated_at: Timestamp,
    /// When to post the note, as Unix time in milliseconds; null means no schedule.
    pub scheduled_at: Option<Timestamp>,
    pub reason: Option<String>,
    pub channel: Maybe<NoteDraftChannel>,
    pub renote: Maybe<NoteDraftRenoteEntry>,
    pub reply: Maybe<NoteDraftRenoteEntry>,
    pub data: NoteDraftData,
}

wire::table! {
    received object NoteDraftOfFork {
        id: "id" required,
        updated_at: "updatedAt" required,
        scheduled_at: "scheduledAt" nullable,
        reason: "reason" optional,
        channel: "channel" maybe,
        renote: "renote" maybe,
        reply: "reply" maybe,
        data: "data" required,
    }
}

/// What `NoteDraft.channel` holds. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraftChannel {
    pub id: ids::OpaqueId,
    pub name: String,
}

wire::table! {
    received object NoteDraftChannel {
        id: "id" required,
        name: "name" required,
    }
}

/// What `NoteDraft.renote` holds. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraftRenoteEntry {
    pub id: ids::OpaqueId,
    pub text: Option<String>,
    pub user: NoteDraftRenoteEntryUser,
}

wire::table! {
    received object NoteDraftRenoteEntry {
        id: "id" required,
        text: "text" nullable,
        user: "user" required,
    }
}

/// What `NoteDraft.renote.user` holds. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraftRenoteEntryUser {
    pub id: ids::OpaqueId,
    pub username: String,
    pub host: Option<String>,
}

wire::table! {
    received object NoteDraftRenoteEntryUser {
        id: "id" required,
        username: "username" required,
        host: "host" nullable,
    }
}

/// What `NoteDraft.data` holds. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraftData {
    pub text: Option<String>,
    pub use_cw: bool,
    /// Content warning, shown in place of the text until the reader opens it; null means none.
    pub cw: Option<String>,
    pub visibility: NoteDraftDataVisibility,
    /// Whether it stays on this server and is not federated.
    pub local_only: bool,
    pub lang: Maybe<String>,
    pub dimension: Maybe<i64>,
    pub files: Vec<models::DriveFile>,
    /// The poll in the note; null or absent when there is none.
    pub poll: Option<NoteDraftDataPoll>,
    /// Who can read the note when its visibility is `specified`.
    pub visible_user_ids: Option<Vec<ids::UserId>>,
}

wire::table! {
    received object NoteDraftData {
        text: "text" nullable,
        use_cw: "useCw" required,
        cw: "cw" nullable,
        visibility: "visibility" required,
        local_only: "localOnly" required,
        lang: "lang" maybe,
        dimension: "dimension" maybe,
        files: "files" required,
        poll: "poll" nullable,
        visible_user_ids: "visibleUserIds" optional,
    }
}

/// What `NoteDraft.data.visibility` holds. Only on misskey.io.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NoteDraftDataVisibility {
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
    NoteDraftDataVisibility or Unknown {
        Public = "public",
        Home = "home",
        Followers = "followers",
        Specified = "specified",
    }
}

/// What `NoteDraft.data.poll` holds. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraftDataPoll {
    pub choices: Vec<String>,
    /// Whether one may vote for more than one choice.
    pub multiple: bool,
    pub expires_at: Option<UnixMillis>,
    /// Time in milliseconds from posting until the poll closes, as an alternative to a fixed end. At least 1.
    pub expired_after: Option<i64>,
}

wire::table! {
    received object NoteDraftDataPoll {
        choices: "choices" required,
        multiple: "multiple" required,
        expires_at: "expiresAt" nullable,
        expired_after: "expiredAfter" nullable,
    }
}
