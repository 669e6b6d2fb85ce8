// Written by `cargo xtask regen`. Do not edit.

//! `admin/emoji/add`: adds a custom emoji whose picture is a drive file.
use crate::{Permission, ids, models};
use misskey_runtime::{DecodeError, Endpoint, EndpointInfo, Maybe, Reply, wire};

/// The request of [`admin/emoji/add`](fn@crate::endpoints::admin::emoji::add): adds a custom emoji whose picture is a drive file.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct Request {
    /// Name of the emoji, without colons. Pattern: `^[a-zA-Z0-9_]+$`.
    pub name: String,
    /// The drive file with the picture.
    pub file_id: ids::DriveFileId,
    /// Heading under which pickers list it; null means none.
    pub category: Maybe<String>,
    /// Other names under which it is found, as free text.
    pub aliases: Option<Vec<String>>,
    /// Free text on who made it and how it may be used; null means unknown.
    pub license: Maybe<String>,
    /// Whether it is marked as not suited for every viewer.
    pub is_sensitive: Option<bool>,
    /// Whether it stays on this server and is not federated.
    pub local_only: Option<bool>,
    /// Roles whose holders may react with it; empty means everybody.
    pub role_ids_that_can_be_used_this_emoji_as_reaction: Option<Vec<ids::RoleId>>,
}

impl Request {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(name: impl Into<String>, file_id: impl Into<ids::DriveFileId>) -> Self {
        Self {
            name: name.into(),
            file_id: file_id.into(),
            category: Maybe::Absent,
            aliases: None,
            license: Maybe::Absent,
            is_sensitive: None,
            local_only: None,
            role_ids_that_can_be_used_this_emoji_as_reaction: None,
        }
    }
    /// Heading under which pickers list it; null means none.
    #[inline]
    pub fn category(mut self, category: impl Into<Maybe<String>>) -> Self {
        self.category = category.into();
        self
    }
    /// Other names under which it is found, as free text.
    #[inline]
    pub fn aliases(
        mut self,
        aliases: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.aliases = Some(aliases.into_iter().map(Into::into).collect());
        self
    }
    /// Free text on who made it and how it may be used; null means unknown.
    #[inline]
    pub fn license(mut self, license: impl Into<Maybe<String>>) -> Self {
        self.license = license.into();
        self
    }
    /// Whether it is marked as not suited for every viewer.
    #[inline]
    pub fn is_sensitive(mut self, is_sensitive: bool) -> Self {
        self.is_sensitive = Some(is_sensitive);
        self
    }
    /// Whether it stays on this server and is not federated.
    #[inline]
    pub fn local_only(mut self, local_only: bool) -> Self {
        self.local_only = Some(local_only);
        self
    }
    /// Roles whose holders may react with it; empty means everybody.
    #[inline]
    pub fn role_ids_that_can_be_used_this_emoji_as_reaction(
        mut self,
        role_ids_that_can_be_used_this_emoji_as_reaction: impl IntoIterator<
            Item = impl Into<ids::RoleId>,
        >,
    ) -> Self {
        self.role_ids_that_can_be_used_this_emoji_as_reaction = Some(
            role_ids_that_can_be_used_this_emoji_as_reaction
                .into_iter()
                .map(Into::into)
                .collect(),
        );
        self
    }
}

wire::table! {
    sent object Request {
        name: "name" required,
        file_id: "fileId" required,
        category: "category" maybe,
        aliases: "aliases" optional,
        license: "license" maybe,
        is_sensitive: "isSensitive" optional,
        local_only: "localOnly" optional,
        role_ids_that_can_be_used_this_emoji_as_reaction: "roleIdsThatCanBeUsedThisEmojiAsReaction" optional,
    }
}

/// The answer of [`admin/emoji/add`](fn@crate::endpoints::admin::emoji::add).
pub type Response = models::EmojiDetailed;

impl Request {
    /// The permission that an app's token needs for this endpoint.
    pub const PERMISSION: Permission = Permission::WriteAdminEmoji;
}
impl Endpoint for Request {
    type Response = Response;
    const INFO: EndpointInfo = EndpointInfo::new("admin/emoji/add")
        .permission("write:admin:emoji")
        .credential()
        .writes()
        .available(crate::availability::SINCE_2024_5_0);
    #[inline]
    fn decode(reply: &Reply) -> Result<Response, DecodeError> {
        reply.json()
    }
}
