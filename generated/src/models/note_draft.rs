// Written by `cargo xtask regen`. Do not edit.

//! `NoteDraft` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, UnixMillis, wire};

/// A note that is not posted yet, either a draft or scheduled. Since 2025.8.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraft {
    /// Id of the draft.
    pub id: ids::NoteDraftId,
    /// When the draft was first saved.
    pub created_at: Timestamp,
    /// Body in MFM; null when the draft has none yet.
    pub text: Option<String>,
    /// Content warning, shown in place of the text until the reader opens it; null means none. May be absent or null on Misskey up to 2025.8.0.
    pub cw: Maybe<String>,
    /// The author.
    pub user_id: ids::UserId,
    /// The author.
    pub user: models::UserLite,
    /// The note that the draft replies to; null when it is not a reply. May be absent or null on Misskey up to 2025.8.0.
    pub reply_id: Maybe<ids::NoteId>,
    /// The note that the draft renotes or quotes; null when there is none. May be absent or null on Misskey up to 2025.8.0.
    pub renote_id: Maybe<ids::NoteId>,
    /// The note that the draft replies to; absent when it is no reply, null when that note is gone.
    pub reply: Maybe<Box<models::Note>>,
    /// The note that the draft renotes or quotes; absent when there is none, null when that note is gone.
    pub renote: Maybe<Box<models::Note>>,
    /// Who will be able to read the note.
    pub visibility: models::NoteVisibility,
    /// Who will be able to read the note when its visibility is `specified`. May be absent on Misskey up to 2025.8.0.
    pub visible_user_ids: Option<Vec<ids::UserId>>,
    /// The drive files that will be attached, in the order in which they are shown. May be absent on Misskey up to 2025.8.0.
    pub file_ids: Option<Vec<ids::DriveFileId>>,
    /// The files that will be attached, in the order in which they are shown.
    pub files: Option<Vec<models::DriveFile>>,
    /// A hashtag that the composing client adds to the text. May be absent on Misskey up to 2025.8.0.
    pub hashtag: Maybe<String>,
    /// The poll of the note; null when there is none. May be absent or null on Misskey up to 2025.8.0.
    pub poll: Maybe<NoteDraftPoll>,
    /// The channel that the note will be posted to; null when there is none. May be absent or null on Misskey up to 2025.8.0.
    pub channel_id: Maybe<ids::ChannelId>,
    /// The channel that the note will be posted to, in short; null or absent when there is none.
    pub channel: Maybe<models::NoteChannel>,
    /// Whether the note will stay on this server and not be federated. May be absent on Misskey up to 2025.8.0.
    pub local_only: Option<bool>,
    /// Which reactions the note takes; null takes all.
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

/// The poll of the note; null when there is none. Since 2025.8.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraftPoll {
    /// When the poll will close; absent or null when a duration is given instead, or no end.
    pub expires_at: Maybe<Timestamp>,
    /// Time in milliseconds from posting until the poll closes, as an alternative to a fixed end.
    pub expired_after: Maybe<i64>,
    /// Whether a user may vote for more than one choice.
    pub multiple: bool,
    /// The choices, in the order in which they are shown.
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
    /// Id of the draft.
    pub id: ids::NoteDraftId,
    /// When the draft was last saved.
    pub updated_at: Timestamp,
    /// When to post the note, as Unix time in milliseconds; null means no schedule.
    pub scheduled_at: Option<Timestamp>,
    /// Why a scheduled note could not be posted.
    pub reason: Option<String>,
    /// The channel that the note will be posted to, in short; null or absent when there is none.
    pub channel: Maybe<NoteDraftChannel>,
    /// The note that the draft renotes or quotes; absent when there is none, null when that note is gone.
    pub renote: Maybe<Box<NoteDraftRenoteEntry>>,
    /// The note that the draft replies to; absent when it is no reply, null when that note is gone.
    pub reply: Maybe<Box<NoteDraftRenoteEntry>>,
    /// The draft itself.
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

/// The channel that the note will be posted to, in short. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraftChannel {
    /// Id of the channel.
    pub id: ids::OpaqueId,
    /// Name of the channel.
    pub name: String,
}

wire::table! {
    received object NoteDraftChannel {
        id: "id" required,
        name: "name" required,
    }
}

/// A renoted note, in short. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraftRenoteEntry {
    /// Id of the renoted note.
    pub id: ids::OpaqueId,
    /// Text of the renoted note; null when it has none.
    pub text: Option<String>,
    /// The author of the renoted note.
    pub user: NoteDraftRenoteEntryUser,
}

wire::table! {
    received object NoteDraftRenoteEntry {
        id: "id" required,
        text: "text" nullable,
        user: "user" required,
    }
}

/// The author of the renoted note, in short. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraftRenoteEntryUser {
    /// Id of the user.
    pub id: ids::OpaqueId,
    /// The user name, without `@` and host.
    pub username: String,
    /// Host name of a remote user's server; null for local users.
    pub host: Option<String>,
}

wire::table! {
    received object NoteDraftRenoteEntryUser {
        id: "id" required,
        username: "username" required = "ai",
        host: "host" nullable,
    }
}

/// The draft itself. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraftData {
    /// Text of the note in MFM; null when there is none.
    pub text: Option<String>,
    /// Whether the note has a content warning.
    pub use_cw: bool,
    /// Content warning, shown in place of the text until the reader opens it; null means none.
    pub cw: Option<String>,
    /// Who will be able to read the note.
    pub visibility: NoteDraftDataVisibility,
    /// Whether it stays on this server and is not federated.
    pub local_only: bool,
    /// Language of the note as a language code; null when not chosen.
    pub lang: Maybe<String>,
    /// Number of the dimension that the note belongs to, a feature of the fork; null when not chosen.
    pub dimension: Maybe<i64>,
    /// The files that will be attached, in the order in which they are shown.
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

/// Who will be able to read the note. Only on misskey.io.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NoteDraftDataVisibility {
    /// `public`: Everybody will be able to read it.
    Public,
    /// `home`: Everybody will be able to read it, but it stays off public timelines.
    Home,
    /// `followers`: Only the author's followers will be able to read it.
    Followers,
    /// `specified`: Only the chosen users will be able to read it.
    Specified,
    /// A value that this version does not know, as received.
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

/// The poll in the note; null or absent when there is none. Only on misskey.io.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraftDataPoll {
    /// The choices, in the order in which they are shown.
    pub choices: Vec<String>,
    /// Whether a user may vote for more than one choice.
    pub multiple: bool,
    /// When the poll closes, as Unix time in milliseconds; null when no fixed end is set.
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
