// Written by `cargo xtask regen`. Do not edit.

//! `drive/files/upload-from-url`: starts a background job in which the server downloads a file into the signed-in user's drive.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`drive/files/upload-from-url`](fn@crate::endpoints::drive::files::upload_from_url): starts a background job in which the server downloads a file into the signed-in user's drive.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Address to download the file from.
    pub url: String,
    /// The drive folder; where it may be null, null stands for the top level.
    pub folder_id: Maybe<ids::DriveFolderId>,
    /// Whether it is marked as not suited for every viewer. Default: `false`.
    pub is_sensitive: Option<bool>,
    /// Caption or alternative text; null when there is none. At most 512 characters.
    pub comment: Maybe<String>,
    /// Any text; it comes back in the streaming event about the finished download.
    pub marker: Maybe<String>,
    /// Whether to store it again even if the drive already holds a file of the same content. Default: `false`.
    pub force: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            folder_id: Maybe::Absent,
            is_sensitive: None,
            comment: Maybe::Absent,
            marker: Maybe::Absent,
            force: None,
        }
    }
    /// The drive folder; where it may be null, null stands for the top level.
    #[inline]
    pub fn folder_id(mut self, folder_id: impl Into<Maybe<ids::DriveFolderId>>) -> Self {
        self.folder_id = folder_id.into();
        self
    }
    /// Whether it is marked as not suited for every viewer. Default: `false`.
    #[inline]
    pub fn is_sensitive(mut self, is_sensitive: bool) -> Self {
        self.is_sensitive = Some(is_sensitive);
        self
    }
    /// Caption or alternative text; null when there is none. At most 512 characters.
    #[inline]
    pub fn comment(mut self, comment: impl Into<Maybe<String>>) -> Self {
        self.comment = comment.into();
        self
    }
    /// Any text; it comes back in the streaming event about the finished download.
    #[inline]
    pub fn marker(mut self, marker: impl Into<Maybe<String>>) -> Self {
        self.marker = marker.into();
        self
    }
    /// Whether to store it again even if the drive already holds a file of the same content. Default: `false`.
    #[inline]
    pub fn force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

wire::table! {
    sent object Request {
        url: "url" required = "https://misskey.example/sample",
        folder_id: "folderId" maybe,
        is_sensitive: "isSensitive" optional,
        comment: "comment" maybe,
        marker: "marker" maybe,
        force: "force" optional,
    }
}

/// The answer of [`drive/files/upload-from-url`](fn@crate::endpoints::drive::files::upload_from_url).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteDrive;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("drive/files/upload-from-url")
        .permission("write:drive")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
