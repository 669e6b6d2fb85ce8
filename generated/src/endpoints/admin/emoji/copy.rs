// Written by `cargo xtask regen`. Do not edit.

//! `admin/emoji/copy`: copies a remote server's custom emoji to this server.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/emoji/copy`](fn@crate::endpoints::admin::emoji::copy): copies a remote server's custom emoji to this server.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The remote emoji to copy.
    pub emoji_id: ids::EmojiId,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(emoji_id: impl Into<ids::EmojiId>) -> Self {
        Self { emoji_id: emoji_id.into() }
    }
}

wire::table! {
    sent object Request {
        emoji_id: "emojiId" required,
    }
}

/// The answer of [`admin/emoji/copy`](fn@crate::endpoints::admin::emoji::copy).
pub type Response = models::EmojiDetailed;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminEmoji;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/emoji/copy")
        .permission("write:admin:emoji")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
