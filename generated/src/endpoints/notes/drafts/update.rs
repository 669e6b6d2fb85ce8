// Written by `cargo xtask regen`. Do not edit.

//! `notes/drafts/update`: changes a draft of a note or its schedule; what is left out stays as it is.
use crate::{Permission, ids, models};
use misskey_runtime::{
    DecodeError, Endpoint, EndpointInfo, Maybe, Reply, UnixMillis, wire,
};

/// The request of [`notes/drafts/update`](fn@crate::endpoints::notes::drafts::update): changes a draft of a note or its schedule; what is left out stays as it is. Since 2025.8.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The draft to change.
    pub draft_id: ids::NoteDraftId,
    /// Who will be able to read the note.
    pub visibility: Option<models::NoteVisibility>,
    /// Who can read the note when its visibility is `specified`. No duplicates.
    pub visible_user_ids: Option<Vec<ids::UserId>>,
    /// Content warning, shown in place of the text until the reader opens it; null means none. 1 to 100 characters.
    pub cw: Maybe<String>,
    /// A hashtag that the composing client adds to the text. At most 200 characters.
    pub hashtag: Maybe<String>,
    /// Whether it stays on this server and is not federated.
    pub local_only: Option<bool>,
    /// Which reactions the note takes; null takes all.
    pub reaction_acceptance: Maybe<models::ReactionAcceptance>,
    /// The note that this one answers; null when it is not a reply.
    pub reply_id: Maybe<ids::NoteId>,
    /// The note that this one renotes or quotes; null when it is neither.
    pub renote_id: Maybe<ids::NoteId>,
    /// The channel to post to; null for none.
    pub channel_id: Maybe<ids::ChannelId>,
    /// Text of the note in MFM; null clears it. At most 3000 characters.
    pub text: Maybe<String>,
    /// Drive files, in the order in which they are shown. At most 16 items. No duplicates.
    pub file_ids: Option<Vec<ids::DriveFileId>>,
    /// The poll in the note; null or absent when there is none.
    pub poll: Maybe<Poll>,
    /// When to post the note, as Unix time in milliseconds; null means no schedule. Since 2025.12.2.
    pub scheduled_at: Maybe<UnixMillis>,
    /// Whether the note will be posted at its time; false keeps it a mere draft. Since 2025.12.2.
    pub is_actually_scheduled: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(draft_id: impl Into<ids::NoteDraftId>) -> Self {
        Self {
            draft_id: draft_id.into(),
            visibility: None,
            visible_user_ids: None,
            cw: Maybe::Absent,
            hashtag: Maybe::Absent,
            local_only: None,
            reaction_acceptance: Maybe::Absent,
            reply_id: Maybe::Absent,
            renote_id: Maybe::Absent,
            channel_id: Maybe::Absent,
            text: Maybe::Absent,
            file_ids: None,
            poll: Maybe::Absent,
            scheduled_at: Maybe::Absent,
            is_actually_scheduled: None,
        }
    }
    /// Who will be able to read the note.
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
    /// Content warning, shown in place of the text until the reader opens it; null means none. 1 to 100 characters.
    #[inline]
    pub fn cw(mut self, cw: impl Into<Maybe<String>>) -> Self {
        self.cw = cw.into();
        self
    }
    /// A hashtag that the composing client adds to the text. At most 200 characters.
    #[inline]
    pub fn hashtag(mut self, hashtag: impl Into<Maybe<String>>) -> Self {
        self.hashtag = hashtag.into();
        self
    }
    /// Whether it stays on this server and is not federated.
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
    /// The channel to post to; null for none.
    #[inline]
    pub fn channel_id(mut self, channel_id: impl Into<Maybe<ids::ChannelId>>) -> Self {
        self.channel_id = channel_id.into();
        self
    }
    /// Text of the note in MFM; null clears it. At most 3000 characters.
    #[inline]
    pub fn text(mut self, text: impl Into<Maybe<String>>) -> Self {
        self.text = text.into();
        self
    }
    /// Drive files, in the order in which they are shown. At most 16 items. No duplicates.
    #[inline]
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<ids::DriveFileId>>,
    ) -> Self {
        self.file_ids = Some(file_ids.into_iter().map(Into::into).collect());
        self
    }
    /// The poll in the note; null or absent when there is none.
    #[inline]
    pub fn poll(mut self, poll: impl Into<Maybe<Poll>>) -> Self {
        self.poll = poll.into();
        self
    }
    /// When to post the note, as Unix time in milliseconds; null means no schedule. Since 2025.12.2.
    #[inline]
    pub fn scheduled_at(mut self, scheduled_at: impl Into<Maybe<UnixMillis>>) -> Self {
        self.scheduled_at = scheduled_at.into();
        self
    }
    /// Whether the note will be posted at its time; false keeps it a mere draft. Since 2025.12.2.
    #[inline]
    pub fn is_actually_scheduled(mut self, is_actually_scheduled: bool) -> Self {
        self.is_actually_scheduled = Some(is_actually_scheduled);
        self
    }
}

wire::table! {
    sent object Request {
        draft_id: "draftId" required,
        visibility: "visibility" optional,
        visible_user_ids: "visibleUserIds" optional,
        cw: "cw" maybe,
        hashtag: "hashtag" maybe,
        local_only: "localOnly" optional,
        reaction_acceptance: "reactionAcceptance" maybe,
        reply_id: "replyId" maybe,
        renote_id: "renoteId" maybe,
        channel_id: "channelId" maybe,
        text: "text" maybe,
        file_ids: "fileIds" optional,
        poll: "poll" maybe,
        scheduled_at: "scheduledAt" maybe,
        is_actually_scheduled: "isActuallyScheduled" optional,
    }
}

/// The answer of [`notes/drafts/update`](fn@crate::endpoints::notes::drafts::update). Since 2025.8.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response {
    /// The draft as it is now.
    pub updated_draft: models::NoteDraft,
}

wire::table! {
    received object Response {
        updated_draft: "updatedDraft" required,
    }
}

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("notes/drafts/update")
        .permission("write:account")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2025_8_0_NOT_MISSKEYIO_NOT_SHARKEY)
        .later_members(
            &[
                (
                    "scheduledAt",
                    crate::availability::SINCE_2025_12_2_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
                (
                    "isActuallyScheduled",
                    crate::availability::SINCE_2025_12_2_NOT_MISSKEYIO_NOT_SHARKEY,
                ),
            ],
        );
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}

/// The poll in the note; null or absent when there is none. Since 2025.8.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Poll {
    /// The choices, in the order in which they are shown. At most 10 items. No duplicates. Each item: 1 to 50 characters.
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
