// Written by `cargo xtask regen`. Do not edit.

//! `admin/emoji/set-license-bulk`: sets the license note of several custom emoji at once.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`admin/emoji/set-license-bulk`](fn@crate::endpoints::admin::emoji::set_license_bulk): sets the license note of several custom emoji at once.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The emoji to change.
    pub ids: Vec<ids::EmojiId>,
    /// Free text on who made it and how it may be used; null means unknown.
    pub license: Maybe<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl Into<ids::EmojiId>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            license: Maybe::Absent,
        }
    }
    /// Free text on who made it and how it may be used; null means unknown.
    #[inline]
    pub fn license(mut self, license: impl Into<Maybe<String>>) -> Self {
        self.license = license.into();
        self
    }
}

wire::table! {
    sent object Request {
        ids: "ids" required,
        license: "license" maybe,
    }
}

/// The answer of [`admin/emoji/set-license-bulk`](fn@crate::endpoints::admin::emoji::set_license_bulk).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminEmoji;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/emoji/set-license-bulk")
        .permission("write:admin:emoji")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
