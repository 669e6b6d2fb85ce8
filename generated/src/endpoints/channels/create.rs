// Written by `cargo xtask regen`. Do not edit.

//! `channels/create`: creates a channel, a timeline of its own that anyone may post to.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`channels/create`](fn@crate::endpoints::channels::create): creates a channel, a timeline of its own that anyone may post to.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Name of the channel. 1 to 128 characters.
    pub name: String,
    /// What the channel is about, in MFM. At most 2048 characters.
    pub description: Maybe<String>,
    /// The drive file to show as the banner.
    pub banner_id: Maybe<ids::DriveFileId>,
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
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: Maybe::Absent,
            banner_id: Maybe::Absent,
            color: None,
            is_sensitive: Maybe::Absent,
            allow_renote_to_external: Maybe::Absent,
        }
    }
    /// What the channel is about, in MFM. At most 2048 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
    /// The drive file to show as the banner.
    #[inline]
    pub fn banner_id(mut self, banner_id: impl Into<Maybe<ids::DriveFileId>>) -> Self {
        self.banner_id = banner_id.into();
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
        name: "name" required,
        description: "description" maybe,
        banner_id: "bannerId" maybe,
        color: "color" optional,
        is_sensitive: "isSensitive" maybe,
        allow_renote_to_external: "allowRenoteToExternal" maybe,
    }
}

/// The answer of [`channels/create`](fn@crate::endpoints::channels::create).
pub type Response = models::Channel;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteChannels;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("channels/create")
        .permission("write:channels")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
