// Written by `cargo xtask regen`. Do not edit.

//! `gallery/posts/update`: changes a gallery post of one's own; what is left out stays as it is.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// What `gallery/posts/update` takes. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    pub post_id: ids::GalleryPostId,
    /// Length: at least 1.
    pub title: Option<String>,
    pub description: Maybe<String>,
    /// Drive files, in the order in which they are shown. Items: 1 to 32. No duplicates.
    pub file_ids: Option<Vec<ids::DriveFileId>>,
    /// Whether it is marked as not suited for every viewer. Default: `false`.
    pub is_sensitive: Option<bool>,
}

impl Request {
    /// Takes what must be there; setters take the rest.
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
    /// Sets `title`.
    #[inline]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
    /// Sets `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
        self
    }
    /// Sets `fileIds`.
    #[inline]
    pub fn file_ids(
        mut self,
        file_ids: impl IntoIterator<Item = impl Into<ids::DriveFileId>>,
    ) -> Self {
        self.file_ids = Some(file_ids.into_iter().map(Into::into).collect());
        self
    }
    /// Sets `isSensitive`.
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

/// What `gallery/posts/update` answers.
pub type Response = models::GalleryPost;

impl Request {
    /// The permission that an app's token needs for this.
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
