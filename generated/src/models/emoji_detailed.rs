// Written by `cargo xtask regen`. Do not edit.

//! `EmojiDetailed` and the types inside it.
use crate::ids;
use misskey_runtime::{Maybe, wire};

/// A custom emoji with its license and rules of use. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EmojiDetailed {
    pub id: ids::EmojiId,
    /// Other names under which it is found, as free text.
    pub aliases: Vec<String>,
    pub name: String,
    /// Heading under which pickers list it; null means none.
    pub category: Option<String>,
    /// Host of a remote emoji; null for this server's own.
    pub host: Option<String>,
    pub url: String,
    /// Free text on who made it and how it may be used; null means unknown.
    pub license: Maybe<String>,
    /// Whether it is marked as not suited for every viewer.
    pub is_sensitive: Option<bool>,
    /// Whether it stays on this server and is not federated.
    pub local_only: Option<bool>,
    /// Roles whose holders may react with it; empty means everybody.
    pub role_ids_that_can_be_used_this_emoji_as_reaction: Option<Vec<ids::RoleId>>,
}

wire::table! {
    received object EmojiDetailed {
        id: "id" required,
        aliases: "aliases" required,
        name: "name" required,
        category: "category" nullable,
        host: "host" nullable,
        url: "url" required,
        license: "license" maybe,
        is_sensitive: "isSensitive" optional,
        local_only: "localOnly" optional,
        role_ids_that_can_be_used_this_emoji_as_reaction: "roleIdsThatCanBeUsedThisEmojiAsReaction" optional,
    }
}
