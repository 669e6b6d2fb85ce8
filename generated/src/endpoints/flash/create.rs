// Written by `cargo xtask regen`. Do not edit.

//! `flash/create`: creates a Play, a small app written in AiScript.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `flash/create` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub title: String,
    pub summary: String,
    /// Program text in AiScript.
    pub script: String,
    pub permissions: Vec<String>,
    /// Default: `"public"`.
    pub visibility: Option<models::FlashVisibility>,
}

/// What [`Request::new`] must be given.
#[derive(Debug, Clone)]
pub struct Required {
    pub title: String,
    pub summary: String,
    /// Program text in AiScript.
    pub script: String,
    pub permissions: Vec<String>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            title: required.title,
            summary: required.summary,
            script: required.script,
            permissions: required.permissions,
            visibility: None,
        }
    }
    /// Sets `visibility`.
    #[inline]
    pub fn visibility(mut self, visibility: impl Into<models::FlashVisibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }
}

wire::table! {
    sent object Request {
        title: "title" required,
        summary: "summary" required,
        script: "script" required,
        permissions: "permissions" required,
        visibility: "visibility" optional,
    }
}

/// What `flash/create` answers.
pub type Response = models::Flash;

impl Request {
    /// The permission that an app's token needs for this.
    pub const PERMISSION: Permission = Permission::WriteFlash;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("flash/create")
        .permission("write:flash")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
