// Written by `cargo xtask regen`. Do not edit.

//! `admin/emoji/add-aliases-bulk`: adds aliases to several custom emoji at once.
use crate::{Permission, ids};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Reply, wire};

/// The request of [`admin/emoji/add-aliases-bulk`](fn@crate::endpoints::admin::emoji::add_aliases_bulk): adds aliases to several custom emoji at once.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// The emoji to change.
    pub ids: Vec<ids::EmojiId>,
    /// Other names under which it is found, as free text.
    pub aliases: Vec<String>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(
        ids: impl IntoIterator<Item = impl Into<ids::EmojiId>>,
        aliases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            aliases: aliases.into_iter().map(Into::into).collect(),
        }
    }
}

wire::table! {
    sent object Request {
        ids: "ids" required,
        aliases: "aliases" required,
    }
}

/// The answer of [`admin/emoji/add-aliases-bulk`](fn@crate::endpoints::admin::emoji::add_aliases_bulk).
pub type Response = ();

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminEmoji;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/emoji/add-aliases-bulk")
        .permission("write:admin:emoji")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.nothing()
    }
}
