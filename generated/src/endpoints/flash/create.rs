// Written by `cargo xtask regen`. Do not edit.

//! `flash/create`: creates a Play, a small app written in AiScript.
use crate::{Permission, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`flash/create`](fn@crate::endpoints::flash::create): creates a Play, a small app written in AiScript.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Title of the Play.
    pub title: String,
    /// A short description of the Play, in MFM.
    pub summary: String,
    /// Program text in AiScript.
    pub script: String,
    /// Permissions that the script asks the user for.
    pub permissions: Vec<String>,
    /// Who may find the Play. Default: `"public"`.
    pub visibility: Option<models::FlashVisibility>,
}

/// The arguments of [`Request::new`], by name.
#[derive(Debug, Clone)]
pub struct Required {
    /// Title of the Play.
    pub title: String,
    /// A short description of the Play, in MFM.
    pub summary: String,
    /// Program text in AiScript.
    pub script: String,
    /// Permissions that the script asks the user for.
    pub permissions: Vec<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
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
    /// Who may find the Play. Default: `"public"`.
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

/// The answer of [`flash/create`](fn@crate::endpoints::flash::create).
pub type Response = models::Flash;

impl Request {
    /// The permission that an app's token needs for this endpoint.
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
