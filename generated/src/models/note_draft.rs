// Written by `cargo xtask regen`. Do not edit.

//! `NoteDraft` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, UnixMillis, wire};

/// A note that is not posted yet, either a draft or scheduled. Since 2025.8.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteDraft {
    pub id: ids::NoteDraftId,
    pub created_at: Option<Timestamp>,
    /// Body in MFM; null when the draft has none yet.
    pub text: Maybe<String>,
    /// Content warning, shown in place of the text until the reader opens it; null means none.
    pub cw: Maybe<String>,
    pub user_id: Option<ids::UserId>,
    pub user: Option<models::UserLite>,
    /// The note that this one answers; null when it is not a reply.
    pub reply_id: Maybe<ids::NoteId>,
    /// The note that this one renotes or quotes; null when it is neither.
    pub renote_id: Maybe<ids::NoteId>,
    pub reply: Maybe<models::Note>,
    pub renote: Maybe<models::Note>,
    pub visibility: Option<models::NoteVisibility>,
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
    pub reaction_acceptance: Maybe<models::ReactionAcceptance>,
    /// When to post the note, as Unix time in milliseconds; null means no schedule. Since 2025.12.2.
    pub scheduled_at: Maybe<UnixMillis>,
    /// Whether the note will be posted at its time; false keeps it a mere draft. Since 2025.12.2.
    pub is_actually_scheduled: Option<bool>,
}

wire::table! {
    received object NoteDraft {
        id: "id" required,
        created_at: "createdAt" optional,
        text: "text" maybe,
        cw: "cw" maybe,
        user_id: "userId" optional,
        user: "user" optional,
        reply_id: "replyId" maybe,
        renote_id: "renoteId" maybe,
        reply: "reply" maybe,
        renote: "renote" maybe,
        visibility: "visibility" optional,
        visible_user_ids: "visibleUserIds" optional,
        file_ids: "fileIds" optional,
        files: "files" optional,
        hashtag: "hashtag" maybe,
        poll: "poll" maybe,
        channel_id: "channelId" maybe,
        channel: "channel" maybe,
        local_only: "localOnly" optional,
        reaction_acceptance: "reactionAcceptance" maybe,
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
