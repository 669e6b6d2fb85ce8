// Written by `cargo xtask regen`. Do not edit.

//! `clips/create`: creates a clip, a named collection of notes.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`clips/create`](fn@crate::endpoints::clips::create): creates a clip, a named collection of notes.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Name of the clip. 1 to 100 characters.
    pub name: String,
    /// Whether others can see the clip. Default: `false`.
    pub is_public: Option<bool>,
    /// What the clip is about, in MFM. At most 2048 characters.
    pub description: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            is_public: None,
            description: Maybe::Absent,
        }
    }
    /// Whether others can see the clip. Default: `false`.
    #[inline]
    pub fn is_public(mut self, is_public: bool) -> Self {
        self.is_public = Some(is_public);
        self
    }
    /// What the clip is about, in MFM. At most 2048 characters.
    #[inline]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
}

wire::table! {
    sent object Request {
        name: "name" required,
        is_public: "isPublic" optional,
        description: "description" maybe,
    }
}

/// The answer of [`clips/create`](fn@crate::endpoints::clips::create).
pub type Response = models::Clip;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAccount;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("clips/create")
        .permission("write:account")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
