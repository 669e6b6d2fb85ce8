// Written by `cargo xtask regen`. Do not edit.

//! `flash/update`: changes a Play of one's own; what is left out stays as it is.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// What `flash/update` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub flash_id: ids::FlashId,
    pub title: Option<String>,
    pub summary: Option<String>,
    /// Program text in AiScript.
    pub script: Option<String>,
    pub permissions: Option<Vec<String>>,
    pub visibility: Option<models::FlashVisibility>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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
    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Sets `summary`.
    #[inline]
    pub fn summary(mut self, summary: impl Into<String>) -> Self {
        self.summary = Some(summary.into());
        self
    }
    /// Sets `script`.
    #[inline]
    pub fn script(mut self, script: impl Into<String>) -> Self {
        self.script = Some(script.into());
        self
    }
    /// Sets `permissions`.
    #[inline]
    pub fn permissions(
        mut self,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.permissions = Some(permissions.into_iter().map(Into::into).collect());
        self
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
        flash_id: "flashId" required,
        title: "title" optional,
        summary: "summary" optional,
        script: "script" optional,
        permissions: "permissions" optional,
        visibility: "visibility" optional,
    }
}

/// What `flash/update` answers.
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this.
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
