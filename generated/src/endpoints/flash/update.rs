// Written by `cargo xtask regen`. Do not edit.

//! `flash/update`: changes a Play of the signed-in user; what is left out stays as it is.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`flash/update`](fn@crate::endpoints::flash::update): changes a Play of the signed-in user; what is left out stays as it is.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The Play to change.
    pub flash_id: ids::FlashId,
    /// The new title.
    pub title: Option<String>,
    /// A short description of the Play, in MFM.
    pub summary: Option<String>,
    /// Program text in AiScript.
    pub script: Option<String>,
    /// Permissions that the script asks the user for.
    pub permissions: Option<Vec<String>>,
    /// Who may find the Play.
    pub visibility: Option<models::FlashVisibility>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(flash_id: impl Into<ids::FlashId>) -> Self {
        Self {
            flash_id: flash_id.into(),
            title: None,
            summary: None,
            script: None,
            permissions: None,
            visibility: None,
        }
    }
    /// The new title.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// A short description of the Play, in MFM.
    #[inline]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }
    /// Program text in AiScript.
    #[inline]
    pub fn script(mut self, script: impl Into<String>) -> Self {
        self.script = Some(script.into());
        self
    }
    /// Permissions that the script asks the user for.
    #[inline]
    pub fn permissions(
        mut self,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.permissions = Some(permissions.into_iter().map(Into::into).collect());
        self
    }
    /// Who may find the Play.
    #[inline]
    pub fn visibility(mut self, visibility: impl Into<models::FlashVisibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }
}

wire::table! {
    sent object Request {
        flash_id: "flashId" required,
        title: "title" optional,
        summary: "summary" optional,
        script: "script" optional,
        permissions: "permissions" optional,
        visibility: "visibility" optional,
    }
}

/// The answer of [`flash/update`](fn@crate::endpoints::flash::update).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteFlash;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("flash/update")
        .permission("write:flash")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
