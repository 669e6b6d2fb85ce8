// Written by `cargo xtask regen`. Do not edit.

//! `pages/update`: changes a page of the signed-in user; what is left out stays as it is.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// The request of [`pages/update`](fn@crate::endpoints::pages::update): changes a page of the signed-in user; what is left out stays as it is.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The page to change.
    pub page_id: ids::PageId,
    /// The new title.
    pub title: Option<String>,
    /// The new name, which is the last part of the page's address. At least 1 character. Pattern: `^[^\s:\/?#\[\]@!$&'()*+,;=\\%\x00-\x20]{1,256}$`.
    pub name: Option<String>,
    /// A short description; null clears it.
    pub summary: Maybe<String>,
    /// The page's blocks, as the model `PageBlock` describes them.
    pub content: Option<Vec<JsonObject>>,
    /// Variables of the page's script; nothing uses them any more.
    pub variables: Option<Vec<JsonObject>>,
    /// Program text in AiScript.
    pub script: Option<String>,
    /// Picture shown with the title; null means none.
    pub eye_catching_image_id: Maybe<ids::DriveFileId>,
    /// The typeface of the page.
    pub font: Option<models::PageFont>,
    /// Whether the page's content is centered.
    pub align_center: Option<bool>,
    /// Whether the title is left out where the page is pinned to a profile.
    pub hide_title_when_pinned: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(page_id: impl Into<ids::PageId>) -> Self {
        Self {
            page_id: page_id.into(),
            title: None,
            name: None,
            summary: Maybe::Absent,
            content: None,
            variables: None,
            script: None,
            eye_catching_image_id: Maybe::Absent,
            font: None,
            align_center: None,
            hide_title_when_pinned: None,
        }
    }
    /// The new title.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// The new name, which is the last part of the page's address. At least 1 character. Pattern: `^[^\s:\/?#\[\]@!$&'()*+,;=\\%\x00-\x20]{1,256}$`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    /// A short description; null clears it.
    #[inline]
    pub fn summary(mut self, summary: impl Into<Maybe<String>>) -> Self {
        self.summary = summary.into();
        self
    }
    /// The page's blocks, as the model `PageBlock` describes them.
    #[inline]
    pub fn content(
        mut self,
        content: impl IntoIterator<Item = impl Into<JsonObject>>,
    ) -> Self {
        self.content = Some(content.into_iter().map(Into::into).collect());
        self
    }
    /// Variables of the page's script; nothing uses them any more.
    #[inline]
    pub fn variables(
        mut self,
        variables: impl IntoIterator<Item = impl Into<JsonObject>>,
    ) -> Self {
        self.variables = Some(variables.into_iter().map(Into::into).collect());
        self
    }
    /// Program text in AiScript.
    #[inline]
    pub fn script(mut self, script: impl Into<String>) -> Self {
        self.script = Some(script.into());
        self
    }
    /// Picture shown with the title; null means none.
    #[inline]
    pub fn eye_catching_image_id(
        mut self,
        eye_catching_image_id: impl Into<Maybe<ids::DriveFileId>>,
    ) -> Self {
        self.eye_catching_image_id = eye_catching_image_id.into();
        self
    }
    /// The typeface of the page.
    #[inline]
    pub fn font(mut self, font: impl Into<models::PageFont>) -> Self {
        self.font = Some(font.into());
        self
    }
    /// Whether the page's content is centered.
    #[inline]
    pub fn align_center(mut self, align_center: bool) -> Self {
        self.align_center = Some(align_center);
        self
    }
    /// Whether the title is left out where the page is pinned to a profile.
    #[inline]
    pub fn hide_title_when_pinned(mut self, hide_title_when_pinned: bool) -> Self {
        self.hide_title_when_pinned = Some(hide_title_when_pinned);
        self
    }
}

wire::table! {
    sent object Request {
        page_id: "pageId" required,
        title: "title" optional,
        name: "name" optional,
        summary: "summary" maybe,
        content: "content" optional,
        variables: "variables" optional,
        script: "script" optional,
        eye_catching_image_id: "eyeCatchingImageId" maybe,
        font: "font" optional,
        align_center: "alignCenter" optional,
        hide_title_when_pinned: "hideTitleWhenPinned" optional,
    }
}

/// The answer of [`pages/update`](fn@crate::endpoints::pages::update).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WritePages;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("pages/update")
        .permission("write:pages")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
