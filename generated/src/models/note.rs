// Written by `cargo xtask regen`. Do not edit.

//! `Note` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, Timestamp, wire};
use std::collections::BTreeMap;

/// A note, Misskey's post.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Note {
    /// Id of the note.
    pub id: ids::NoteId,
    /// When the note was posted.
    pub created_at: Timestamp,
    /// When the note was deleted; null or absent while it exists.
    pub deleted_at: Maybe<Timestamp>,
    /// Body in MFM; null when the note has none, as with plain renotes, or when it is hidden.
    pub text: Option<String>,
    /// Content warning, shown in place of the text until the reader opens it; null when there is none or the note is hidden.
    pub cw: Maybe<String>,
    /// The author.
    pub user_id: ids::UserId,
    /// The author.
    pub user: models::UserLite,
    /// The note that this one replies to; null when it is not a reply.
    pub reply_id: Maybe<ids::NoteId>,
    /// The note that this one renotes or quotes; null when it is neither.
    pub renote_id: Maybe<ids::NoteId>,
    /// The note that this one replies to; absent when not loaded or no reply, null when that note is deleted.
    pub reply: Maybe<Box<Note>>,
    /// The note that this one renotes or quotes; absent when not loaded or neither, null when that note is deleted.
    pub renote: Maybe<Box<Note>>,
    /// Present and true when the content is withheld from the reader: `text` and `cw` are null, `files` is empty, the poll is left out.
    pub is_hidden: Option<bool>,
    /// Who can read the note.
    pub visibility: NoteVisibility,
    /// The mentioned users; absent when there are none.
    pub mentions: Option<Vec<ids::UserId>>,
    /// Who can read the note besides its author; sent with `specified` only.
    pub visible_user_ids: Option<Vec<ids::UserId>>,
    /// The attached drive files, in the order in which they are shown.
    pub file_ids: Option<Vec<ids::DriveFileId>>,
    /// The attached files, in the order in which they are shown.
    pub files: Option<Vec<models::DriveFile>>,
    /// The hashtags in the note, without `#`; absent when there are none.
    pub tags: Option<Vec<String>>,
    /// The poll in the note; null or absent when there is none.
    pub poll: Maybe<NotePoll>,
    /// Addresses of the custom emoji in a remote note's text, by name; absent for local notes.
    pub emojis: Option<BTreeMap<String, String>>,
    /// The channel that the note was posted to; absent outside of channels.
    pub channel_id: Maybe<ids::ChannelId>,
    /// The channel that the note was posted to, in short; absent outside of channels.
    pub channel: Maybe<NoteChannel>,
    /// Whether the note stays on this server and is not federated.
    pub local_only: Option<bool>,
    /// Which reactions the note takes; null takes all. May be absent or null on Misskey up to 2025.4.1 and on misskey.io.
    pub reaction_acceptance: Maybe<ReactionAcceptance>,
    /// Addresses of the remote custom emoji among the reactions, by name with host.
    pub reaction_emojis: BTreeMap<String, String>,
    /// Count of each reaction; Unicode emoji stand for themselves, custom emoji as `:name@host:` with `.` for this server.
    pub reactions: BTreeMap<String, i64>,
    /// How many reactions the note has in all.
    pub reaction_count: i64,
    /// How many times the note was renoted or quoted.
    pub renote_count: i64,
    /// How many direct replies the note has.
    pub replies_count: i64,
    /// ActivityPub identifier of a remote note; absent for local notes.
    pub uri: Option<String>,
    /// Address of a remote note's page on its own server; absent for local notes.
    pub url: Option<String>,
    /// Some of the reactions as user id, slash and reaction; sent in streams only.
    pub reaction_and_user_pair_cache: Option<Vec<String>>,
    /// How many clips the note is in; absent unless the note is sent in detail.
    pub clipped_count: Option<i64>,
    /// Whether the note has a poll; absent when it has none. Since 2025.8.0.
    pub has_poll: Option<bool>,
    /// The signed-in user's own reaction; absent or null when there is none.
    pub my_reaction: Maybe<String>,
}

wire::table! {
    received object Note {
        id: "id" required,
        created_at: "createdAt" required,
        deleted_at: "deletedAt" maybe,
        text: "text" nullable,
        cw: "cw" maybe,
        user_id: "userId" required,
        user: "user" required,
        reply_id: "replyId" maybe,
        renote_id: "renoteId" maybe,
        reply: "reply" maybe,
        renote: "renote" maybe,
        is_hidden: "isHidden" optional,
        visibility: "visibility" required,
        mentions: "mentions" optional,
        visible_user_ids: "visibleUserIds" optional,
        file_ids: "fileIds" optional,
        files: "files" optional,
        tags: "tags" optional,
        poll: "poll" maybe,
        emojis: "emojis" optional,
        channel_id: "channelId" maybe,
        channel: "channel" maybe,
        local_only: "localOnly" optional,
        reaction_acceptance: "reactionAcceptance" maybe,
        reaction_emojis: "reactionEmojis" required,
        reactions: "reactions" required,
        reaction_count: "reactionCount" required,
        renote_count: "renoteCount" required,
        replies_count: "repliesCount" required,
        uri: "uri" optional,
        url: "url" optional,
        reaction_and_user_pair_cache: "reactionAndUserPairCache" optional,
        clipped_count: "clippedCount" optional,
        has_poll: "hasPoll" optional,
        my_reaction: "myReaction" maybe,
    }
}

/// Who may see a note.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum NoteVisibility {
    /// `public`: Everybody can read it, and it appears on public timelines.
    Public,
    /// `home`: Everybody can read it, but it stays off the local and global timelines.
    Home,
    /// `followers`: Only the author's followers and the users whom the note mentions can read it.
    Followers,
    /// `specified`: Only the author and the chosen users can read it.
    Specified,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    NoteVisibility or Unknown {
        Public = "public",
        Home = "home",
        Followers = "followers",
        Specified = "specified",
    }
}

/// The poll in the note; null or absent when there is none.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotePoll {
    /// When the poll closes; null when it stays open.
    pub expires_at: Maybe<Timestamp>,
    /// Whether a user may vote for more than one choice.
    pub multiple: bool,
    /// The choices, in the order in which they are shown.
    pub choices: Vec<NotePollChoice>,
}

wire::table! {
    received object NotePoll {
        expires_at: "expiresAt" maybe,
        multiple: "multiple" required,
        choices: "choices" required,
    }
}

/// One choice of a poll.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NotePollChoice {
    /// Whether the signed-in user has voted for the choice.
    pub is_voted: bool,
    /// The choice, as text.
    pub text: String,
    /// How many votes the choice has received.
    pub votes: i64,
}

wire::table! {
    received object NotePollChoice {
        is_voted: "isVoted" required,
        text: "text" required,
        votes: "votes" required,
    }
}

/// The channel that a note was posted to, in short.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteChannel {
    /// Id of the channel.
    pub id: ids::ChannelId,
    /// Name of the channel.
    pub name: String,
    /// Color in CSS notation.
    pub color: String,
    /// Whether it is marked as not suited for every viewer.
    pub is_sensitive: bool,
    /// Whether its notes can be renoted outside of it.
    pub allow_renote_to_external: bool,
    /// The user who made the channel; null when that account is gone.
    pub user_id: Option<ids::UserId>,
}

wire::table! {
    received object NoteChannel {
        id: "id" required,
        name: "name" required,
        color: "color" required = "#86b300",
        is_sensitive: "isSensitive" required,
        allow_renote_to_external: "allowRenoteToExternal" required,
        user_id: "userId" nullable,
    }
}

/// Which reactions a note takes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ReactionAcceptance {
    /// `likeOnly`: Every reaction is turned into a like.
    LikeOnly,
    /// `likeOnlyForRemote`: Reactions of remote users are turned into likes.
    LikeOnlyForRemote,
    /// `nonSensitiveOnly`: Reactions with a sensitive emoji are turned into likes.
    NonSensitiveOnly,
    /// `nonSensitiveOnlyForLocalLikeOnlyForRemote`: Reactions of remote users, and local ones with a sensitive emoji, are turned into likes.
    NonSensitiveOnlyForLocalLikeOnlyForRemote,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    ReactionAcceptance or Unknown {
        LikeOnly = "likeOnly",
        LikeOnlyForRemote = "likeOnlyForRemote",
        NonSensitiveOnly = "nonSensitiveOnly",
        NonSensitiveOnlyForLocalLikeOnlyForRemote = "nonSensitiveOnlyForLocalLikeOnlyForRemote",
    }
}
