// Written by `cargo xtask regen`. Do not edit.

//! `gallery/posts/create`: publishes a gallery post of one or more pictures.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`gallery/posts/create`](fn@crate::endpoints::gallery::posts::create): publishes a gallery post of one or more pictures.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Title of the post. At least 1 character.
    pub title: String,
    /// Text to go with the pictures, in MFM.
    pub description: Maybe<String>,
    /// Drive files, in the order in which they are shown. 1 to 32 items. No duplicates.
    pub file_ids: Vec<ids::DriveFileId>,
    /// Whether it is marked as not suited for every viewer. Default: `false`.
    pub is_sensitive: Option<bool>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        title: impl Into<String>,
        file_ids: impl IntoIterator<Item = impl Into<ids::DriveFileId>>,
    ) -> Self {
        Self {
            title: title.into(),
            description: Maybe::Absent,
            file_ids: file_ids.into_iter().map(Into::into).collect(),
            is_sensitive: None,
        }
    }
    /// Text to go with the pictures, in MFM.
    #[inline]
    pub fn description(mut self, description: impl Into<Maybe<String>>) -> Self {
        self.description = description.into();
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
        title: "title" required,
        description: "description" maybe,
        file_ids: "fileIds" required,
        is_sensitive: "isSensitive" optional,
    }
}

/// The answer of [`gallery/posts/create`](fn@crate::endpoints::gallery::posts::create).
pub type Response = models::GalleryPost;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteGallery;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("gallery/posts/create")
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
