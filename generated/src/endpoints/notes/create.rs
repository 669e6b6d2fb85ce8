// Written by `cargo xtask regen`. Do not edit.

//! `notes/create`: posts a note, which may be a reply, a renote, a quote or a poll.
use crate::{Permission, ids, models};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`notes/create`](fn@crate::endpoints::notes::create): posts a note, which may be a reply, a renote, a quote or a poll.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Who can read the note: all, all but kept off public timelines, followers, or chosen users. Default: `"public"`.
    pub visibility: Option<models::NoteVisibility>,
    /// Who can read the note when its visibility is `specified`. No duplicates.
    pub visible_user_ids: Option<Vec<ids::UserId>>,
    /// Content warning, shown in place of the text until the reader opens it. 1 to 100 characters.
    pub cw: Maybe<String>,
    /// Whether it stays on this server and is not federated. Default: `false`.
    pub local_only: Option<bool>,
    /// Which reactions the note takes; null takes all.
    pub reaction_acceptance: Maybe<models::ReactionAcceptance>,
    /// Whether user names in the text are left as plain text instead of becoming mentions. Default: `false`.
    pub no_extract_mentions: Option<bool>,
    /// Whether words with a hash sign in the text are left as plain text instead of becoming hashtags. Default: `false`.
    pub no_extract_hashtags: Option<bool>,
    /// Whether custom emoji in the text are shown as plain text. Default: `false`.
    pub no_extract_emojis: Option<bool>,
    /// The note that this one answers; null when it is not a reply.
    pub reply_id: Maybe<ids::NoteId>,
    /// The note that this one renotes or quotes; null when it is neither.
    pub renote_id: Maybe<ids::NoteId>,
    /// The channel to post to, which makes the note public and local.
    pub channel_id: Maybe<ids::ChannelId>,
    /// Body in MFM; needed unless there is a file, a poll or a renoted note. 1 to 3000 characters.
    pub text: Maybe<String>,
    /// Files of the user's drive to attach, in the order in which they are shown. 1 to 16 items. No duplicates.
    pub file_ids: Option<Vec<ids::DriveFileId>>,
    /// Old name of `fileIds`. 1 to 16 items. No duplicates.
    pub media_ids: Option<Vec<ids::DriveFileId>>,
    /// The poll in the note; null or absent when there is none.
    pub poll: Maybe<Poll>,
}

impl Request {
    /// Starts with every member left out.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Who can read the note: all, all but kept off public timelines, followers, or chosen users. Default: `"public"`.
    #[inline]
    pub fn visibility(mut self, visibility: impl Into<models::NoteVisibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }
    /// Who can read the note when its visibility is `specified`. No duplicates.
    #[inline]
    pub fn visible_user_ids(
        mut self,
        visible_user_ids: impl IntoIterator<Item = impl Into<ids::UserId>>,
    ) -> Self {
        self.visible_user_ids = Some(
            visible_user_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Content warning, shown in place of the text until the reader opens it. 1 to 100 characters.
    #[inline]
    pub fn cw(mut self, cw: impl Into<Maybe<String>>) -> Self {
        self.cw = cw.into();
        self
    }
    /// Whether it stays on this server and is not federated. Default: `false`.
    #[inline]
    pub fn local_only(mut self, local_only: bool) -> Self {
        self.local_only = Some(local_only);
        self
    }
    /// Which reactions the note takes; null takes all.
    #[inline]
    pub fn reaction_acceptance(
        mut self,
        reaction_acceptance: impl Into<Maybe<models::ReactionAcceptance>>,
    ) -> Self {
        self.reaction_acceptance = reaction_acceptance.into();
        self
    }
    /// Whether user names in the text are left as plain text instead of becoming mentions. Default: `false`.
    #[inline]
    pub fn no_extract_mentions(mut self, no_extract_mentions: bool) -> Self {
        self.no_extract_mentions = Some(no_extract_mentions);
        self
    }
    /// Whether words with a hash sign in the text are left as plain text instead of becoming hashtags. Default: `false`.
    #[inline]
    pub fn no_extract_hashtags(mut self, no_extract_hashtags: bool) -> Self {
        self.no_extract_hashtags = Some(no_extract_hashtags);
        self
    }
    /// Whether custom emoji in the text are shown as plain text. Default: `false`.
    #[inline]
    pub fn no_extract_emojis(mut self, no_extract_emojis: bool) -> Self {
        self.no_extract_emojis = Some(no_extract_emojis);
        self
    }
    /// The note that this one answers; null when it is not a reply.
    #[inline]
    pub fn reply_id(mut self, reply_id: impl Into<Maybe<ids::NoteId>>) -> Self {
        self.reply_id = reply_id.into();
        self
    }
    /// The note that this one renotes or quotes; null when it is neither.
    #[inline]
    pub fn renote_id(mut self, renote_id: impl Into<Maybe<ids::NoteId>>) -> Self {
        self.renote_id = renote_id.into();
        self
    }
    /// The channel to post to, which makes the note public and local.
    #[inline]
    pub fn channel_id(mut self, channel_id: impl Into<Maybe<ids::ChannelId>>) -> Self {
        self.channel_id = channel_id.into();
        self
    }
    /// Body in MFM; needed unless there is a file, a poll or a renoted note. 1 to 3000 characters.
    #[inline]
    pub fn text(mut self, text: impl Into<Maybe<String>>) -> Self {
        self.text = text.into();
        self
    }
    /// Files of the user's drive to attach, in the order in which they are shown. 1 to 16 items. No duplicates.
    #[inline]
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<ids::DriveFileId>>,
    ) -> Self {
        self.file_ids = Some(file_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Old name of `fileIds`. 1 to 16 items. No duplicates.
    #[inline]
    pub fn media_ids(
        mut self,
        media_ids: impl IntoIterator<Item = impl Into<ids::DriveFileId>>,
    ) -> Self {
        self.media_ids = Some(media_ids.into_iter().map(Into::into).collect());
        self
    }
    /// The poll in the note; null or absent when there is none.
    #[inline]
    pub fn poll(mut self, poll: impl Into<Maybe<Poll>>) -> Self {
        self.poll = poll.into();
        self
    }
}

wire::table! {
    sent object Request {
        visibility: "visibility" optional,
        visible_user_ids: "visibleUserIds" optional,
        cw: "cw" maybe,
        local_only: "localOnly" optional,
        reaction_acceptance: "reactionAcceptance" maybe,
        no_extract_mentions: "noExtractMentions" optional,
        no_extract_hashtags: "noExtractHashtags" optional,
        no_extract_emojis: "noExtractEmojis" optional,
        reply_id: "replyId" maybe,
        renote_id: "renoteId" maybe,
        channel_id: "channelId" maybe,
        text: "text" maybe,
        file_ids: "fileIds" optional,
        media_ids: "mediaIds" optional,
        poll: "poll" maybe,
    }
}

/// The answer of [`notes/create`](fn@crate::endpoints::notes::create).
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The note as posted.
    pub created_note: models::Note,
}

wire::table! {
    received object Response {
        created_note: "createdNote" required,
    }
}

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteNotes;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/create")
        .permission("write:notes")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// The poll in the note; null or absent when there is none.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Poll {
    /// The choices, in the order in which they are shown. 2 to 10 items. No duplicates. Each item: 1 to 50 characters.
    pub choices: Vec<String>,
    /// Whether a user may vote for more than one choice.
    pub multiple: Option<bool>,
    /// When the poll closes, as Unix time in milliseconds; null or absent leaves it open.
    pub expires_at: Maybe<UnixMillis>,
    /// Time in milliseconds from posting until the poll closes, as an alternative to a fixed end. At least 1.
    pub expired_after: Maybe<i64>,
}

impl Poll {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(choices: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            choices: choices.into_iter().map(Into::into).collect(),
            multiple: None,
            expires_at: Maybe::Absent,
            expired_after: Maybe::Absent,
        }
    }
    /// Whether a user may vote for more than one choice.
    #[inline]
    pub fn multiple(mut self, multiple: bool) -> Self {
        self.multiple = Some(multiple);
        self
    }
    /// When the poll closes, as Unix time in milliseconds; null or absent leaves it open.
    #[inline]
    pub fn expires_at(mut self, expires_at: impl Into<Maybe<UnixMillis>>) -> Self {
        self.expires_at = expires_at.into();
        self
    }
    /// Time in milliseconds from posting until the poll closes, as an alternative to a fixed end. At least 1.
    #[inline]
    pub fn expired_after(mut self, expired_after: impl Into<Maybe<i64>>) -> Self {
        self.expired_after = expired_after.into();
        self
    }
}

wire::table! {
    sent object Poll {
        choices: "choices" required,
        multiple: "multiple" optional,
        expires_at: "expiresAt" maybe,
        expired_after: "expiredAfter" maybe,
    }
}
