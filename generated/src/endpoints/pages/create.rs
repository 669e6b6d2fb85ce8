// Written by `cargo xtask regen`. Do not edit.

//! `pages/create`: creates a page, a longer text made of blocks.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};
use misskey_runtime::wire::JsonObject;

/// The request of [`pages/create`](fn@crate::endpoints::pages::create): creates a page, a longer text made of blocks.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Title of the page.
    pub title: String,
    /// Last part of the page's address, unique among the user's pages. At least 1 character. Pattern: `^[^\s:\/?#\[\]@!$&'()*+,;=\\%\x00-\x20]{1,256}$`.
    pub name: String,
    /// A short description.
    pub summary: Maybe<String>,
    /// The page's blocks, as the model `PageBlock` describes them.
    pub content: Vec<JsonObject>,
    /// Variables of the page's script; nothing uses them any more.
    pub variables: Vec<JsonObject>,
    /// Program text in AiScript.
    pub script: String,
    /// Picture shown with the title; null means none.
    pub eye_catching_image_id: Maybe<ids::DriveFileId>,
    /// The typeface of the page. Default: `"sans-serif"`.
    pub font: Option<models::PageFont>,
    /// Whether the page's content is centered. Default: `false`.
    pub align_center: Option<bool>,
    /// Whether the title is left out where the page is pinned to a profile. Default: `false`.
    pub hide_title_when_pinned: Option<bool>,
}

/// The arguments of [`Request::new`], by name.
#[derive(Debug, Clone)]
pub struct Required {
    /// Title of the page.
    pub title: String,
    /// Last part of the page's address, unique among the user's pages. At least 1 character. Pattern: `^[^\s:\/?#\[\]@!$&'()*+,;=\\%\x00-\x20]{1,256}$`.
    pub name: String,
    /// The page's blocks, as the model `PageBlock` describes them.
    pub content: Vec<JsonObject>,
    /// Variables of the page's script; nothing uses them any more.
    pub variables: Vec<JsonObject>,
    /// Program text in AiScript.
    pub script: String,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(required: Required) -> Self {
        Self {
            title: required.title,
            name: required.name,
            summary: Maybe::Absent,
            content: required.content,
            variables: required.variables,
            script: required.script,
            eye_catching_image_id: Maybe::Absent,
            font: None,
            align_center: None,
            hide_title_when_pinned: None,
        }
    }
    /// A short description.
    #[inline]
    pub fn summary(mut self, summary: impl Into<Maybe<String>>) -> Self {
        self.summary = summary.into();
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
    /// The typeface of the page. Default: `"sans-serif"`.
    #[inline]
    pub fn font(mut self, font: impl Into<models::PageFont>) -> Self {
        self.font = Some(font.into());
        self
    }
    /// Whether the page's content is centered. Default: `false`.
    #[inline]
    pub fn align_center(mut self, align_center: bool) -> Self {
        self.align_center = Some(align_center);
        self
    }
    /// Whether the title is left out where the page is pinned to a profile. Default: `false`.
    #[inline]
    pub fn hide_title_when_pinned(mut self, hide_title_when_pinned: bool) -> Self {
        self.hide_title_when_pinned = Some(hide_title_when_pinned);
        self
    }
}

wire::table! {
    sent object Request {
        title: "title" required,
        name: "name" required,
        summary: "summary" maybe,
        content: "content" required,
        variables: "variables" required,
        script: "script" required,
        eye_catching_image_id: "eyeCatchingImageId" maybe,
        font: "font" optional,
        align_center: "alignCenter" optional,
        hide_title_when_pinned: "hideTitleWhenPinned" optional,
    }
}

/// The answer of [`pages/create`](fn@crate::endpoints::pages::create).
pub type Response = models::Page;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WritePages;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("pages/create")
        .permission("write:pages")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
