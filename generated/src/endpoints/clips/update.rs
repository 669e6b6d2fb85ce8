// Written by `cargo xtask regen`. Do not edit.

//! `clips/update`: changes a clip of the signed-in user; what is left out stays as it is.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`clips/update`](fn@crate::endpoints::clips::update): changes a clip of the signed-in user; what is left out stays as it is.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The clip to change.
    pub clip_id: ids::ClipId,
    /// The new name. 1 to 100 characters.
    pub name: Option<String>,
    /// Whether others can see the clip.
    pub is_public: Option<bool>,
    /// What the clip is about, in MFM; null clears it. At most 2048 characters.
    pub description: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(clip_id: impl Into<ids::ClipId>) -> Self {
        Self {
            clip_id: clip_id.into(),
            name: None,
            is_public: None,
            description: Maybe::Absent,
        }
    }
    /// The new name. 1 to 100 characters.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Whether others can see the clip.
    #[inline]
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.is_public = Some(is_public);
        self
    }
    /// What the clip is about, in MFM; null clears it. At most 2048 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

wire::table! {
    sent object Request {
        clip_id: "clipId" required,
        name: "name" optional,
        is_public: "isPublic" optional,
        description: "description" maybe,
    }
}

/// The answer of [`clips/update`](fn@crate::endpoints::clips::update).
pub type Response = models::Clip;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("clips/update")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
