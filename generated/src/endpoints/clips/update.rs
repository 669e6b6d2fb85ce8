// Written by `cargo xtask regen`. Do not edit.

//! `clips/update`: changes a clip of one's own; what is left out stays as it is.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `clips/update` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub clip_id: ids::ClipId,
    /// Length: 1 to 100.
    pub name: Option<String>,
    pub is_public: Option<bool>,
    /// Length: at most 2048.
    pub description: Maybe<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(clip_id: impl Into<ids::ClipId>) -> Self {
        Self {
            clip_id: clip_id.into(),
            name: None,
            is_public: None,
            description: Maybe::Absent,
        }
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// Sets `isPublic`.
    #[inline]
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.is_public = Some(is_public);
        self
    }
    /// Sets `description`.
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

/// What `clips/update` answers.
pub type Response = models::Clip;

impl Request {
    /// The permission that an app's token needs for this.
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
