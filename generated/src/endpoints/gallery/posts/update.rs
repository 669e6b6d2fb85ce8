// Written by `cargo xtask regen`. Do not edit.

//! `gallery/posts/update`: changes a gallery post of the signed-in user; what is left out stays as it is.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`gallery/posts/update`](fn@crate::endpoints::gallery::posts::update): changes a gallery post of the signed-in user; what is left out stays as it is.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The post to change.
    pub post_id: ids::GalleryPostId,
    /// The new title. At least 1 character.
    pub title: Option<String>,
    /// Text to go with the pictures, in MFM; null clears it.
    pub description: Maybe<String>,
    /// Drive files, in the order in which they are shown. 1 to 32 items. No duplicates.
    pub file_ids: Option<Vec<ids::DriveFileId>>,
    /// Whether it is marked as not suited for every viewer. Default: `false`.
    pub is_sensitive: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(post_id: impl Into<ids::GalleryPostId>) -> Self {
        Self {
            post_id: post_id.into(),
            title: None,
            description: Maybe::Absent,
            file_ids: None,
            is_sensitive: None,
        }
    }
    /// The new title. At least 1 character.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Text to go with the pictures, in MFM; null clears it.
    #[inline]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
    /// Drive files, in the order in which they are shown. 1 to 32 items. No duplicates.
    #[inline]
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<ids::DriveFileId>>,
    ) -> Self {
        self.file_ids = Some(file_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Whether it is marked as not suited for every viewer. Default: `false`.
    #[inline]
    pub fn is_sensitive(mut self, is_sensitive: bool) -> Self {
        self.is_sensitive = Some(is_sensitive);
        self
    }
}

wire::table! {
    sent object Request {
        post_id: "postId" required,
        title: "title" optional,
        description: "description" maybe,
        file_ids: "fileIds" optional,
        is_sensitive: "isSensitive" optional,
    }
}

/// The answer of [`gallery/posts/update`](fn@crate::endpoints::gallery::posts::update).
pub type Response = models::GalleryPost;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteGallery;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("gallery/posts/update")
        .permission("write:gallery")
        .credential()
        .rate_limited()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
