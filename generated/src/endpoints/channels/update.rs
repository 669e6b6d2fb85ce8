// Written by `cargo xtask regen`. Do not edit.

//! `channels/update`: changes a channel of the signed-in user; what is left out stays as it is.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`channels/update`](fn@crate::endpoints::channels::update): changes a channel of the signed-in user; what is left out stays as it is.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The channel to change.
    pub channel_id: ids::ChannelId,
    /// The new name. 1 to 128 characters.
    pub name: Option<String>,
    /// What the channel is about, in MFM; null clears it. At most 2048 characters.
    pub description: Maybe<String>,
    /// The drive file to show as the banner; null removes the banner.
    pub banner_id: Maybe<ids::DriveFileId>,
    /// Whether it is closed, so that nobody can post to it any more.
    pub is_archived: Maybe<bool>,
    /// Notes to pin in place of those pinned before, in order.
    pub pinned_note_ids: Option<Vec<ids::NoteId>>,
    /// Color in CSS notation. 1 to 16 characters.
    pub color: Option<String>,
    /// Whether it is marked as not suited for every viewer.
    pub is_sensitive: Maybe<bool>,
    /// Whether its notes can be renoted outside of it.
    pub allow_renote_to_external: Maybe<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(channel_id: impl Into<ids::ChannelId>) -> Self {
        Self {
            channel_id: channel_id.into(),
            name: None,
            description: Maybe::Absent,
            banner_id: Maybe::Absent,
            is_archived: Maybe::Absent,
            pinned_note_ids: None,
            color: None,
            is_sensitive: Maybe::Absent,
            allow_renote_to_external: Maybe::Absent,
        }
    }
    /// The new name. 1 to 128 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// What the channel is about, in MFM; null clears it. At most 2048 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
    /// The drive file to show as the banner; null removes the banner.
    #[inline]
    pub fn banner_id(mut self, banner_id: impl Into<Maybe<ids::DriveFileId>>) -> Self {
        self.banner_id = banner_id.into();
        self
    }
    /// Whether it is closed, so that nobody can post to it any more.
    #[inline]
    pub fn is_archived(mut self, is_archived: impl Into<Maybe<bool>>) -> Self {
        self.is_archived = is_archived.into();
        self
    }
    /// Notes to pin in place of those pinned before, in order.
    #[inline]
    pub fn pinned_note_ids(
        mut self,
        pinned_note_ids: impl IntoIterator<Item = impl Into<ids::NoteId>>,
    ) -> Self {
        self.pinned_note_ids = Some(
            pinned_note_ids.into_iter().map(Into::into).collect(),
        );
        self
    }
    /// Color in CSS notation. 1 to 16 characters.
    #[inline]
    pub fn color(mut self, color: impl Into<String>) -> Self {
        self.color = Some(color.into());
        self
    }
    /// Whether it is marked as not suited for every viewer.
    #[inline]
    pub fn is_sensitive(mut self, is_sensitive: impl Into<Maybe<bool>>) -> Self {
        self.is_sensitive = is_sensitive.into();
        self
    }
    /// Whether its notes can be renoted outside of it.
    #[inline]
    pub fn allow_renote_to_external(
        mut self,
        allow_renote_to_external: impl Into<Maybe<bool>>,
    ) -> Self {
        self.allow_renote_to_external = allow_renote_to_external.into();
        self
    }
}

wire::table! {
    sent object Request {
        channel_id: "channelId" required,
        name: "name" optional,
        description: "description" maybe,
        banner_id: "bannerId" maybe,
        is_archived: "isArchived" maybe,
        pinned_note_ids: "pinnedNoteIds" optional,
        color: "color" optional,
        is_sensitive: "isSensitive" maybe,
        allow_renote_to_external: "allowRenoteToExternal" maybe,
    }
}

/// The answer of [`channels/update`](fn@crate::endpoints::channels::update).
pub type Response = models::Channel;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteChannels;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("channels/update")
        .permission("write:channels")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
