// Written by `cargo xtask regen`. Do not edit.

//! `admin/emoji/set-category-bulk`: puts several custom emoji into one category, or into none.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`admin/emoji/set-category-bulk`](fn@crate::endpoints::admin::emoji::set_category_bulk): puts several custom emoji into one category, or into none.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The emoji to change.
    pub ids: Vec<ids::EmojiId>,
    /// Heading under which pickers list it; null means none.
    pub category: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl Into<ids::EmojiId>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            category: Maybe::Absent,
        }
    }
    /// Heading under which pickers list it; null means none.
    #[inline]
    pub fn category(mut self, category: impl Into<Maybe<String>>) -> Self {
        self.category = category.into();
        self
    }
}

wire::table! {
    sent object Request {
        ids: "ids" required,
        category: "category" maybe,
    }
}

/// The answer of [`admin/emoji/set-category-bulk`](fn@crate::endpoints::admin::emoji::set_category_bulk).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminEmoji;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/emoji/set-category-bulk")
        .permission("write:admin:emoji")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
