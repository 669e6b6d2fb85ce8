// Written by `cargo xtask regen`. Do not edit.

//! `EmojiDetailed` and the types inside it.
use crate::ids;
use misskey_runtime::{Maybe, wire};

/// A custom emoji with its license and rules of use.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EmojiDetailed {
    /// Id of the emoji.
    pub id: ids::EmojiId,
    /// Other names under which it is found, as free text.
    pub aliases: Vec<String>,
    /// Name of the emoji, without colons.
    pub name: String,
    /// Heading under which pickers list it; null means none.
    pub category: Option<String>,
    /// Host of a remote emoji; null for this server's own.
    pub host: Option<String>,
    /// Address of the picture.
    pub url: String,
    /// Free text on who made it and how it may be used; null means unknown. May be absent on Misskey up to 2025.12.2, on CherryPick, on misskey.io and on Sharkey.
    pub license: Maybe<String>,
    /// Whether it is marked as not suited for every viewer. May be absent on Misskey up to 2025.12.2, on CherryPick, on misskey.io and on Sharkey.
    pub is_sensitive: Option<bool>,
    /// Whether it stays on this server and is not federated. May be absent on Misskey up to 2025.12.2, on CherryPick, on misskey.io and on Sharkey.
    pub local_only: Option<bool>,
    /// Roles whose holders may react with it; empty means everybody. May be absent on Misskey up to 2025.12.2, on CherryPick, on misskey.io and on Sharkey.
    pub role_ids_that_can_be_used_this_emoji_as_reaction: Option<Vec<ids::RoleId>>,
}

wire::table! {
    received object EmojiDetailed {
        id: "id" required,
        aliases: "aliases" required,
        name: "name" required,
        category: "category" nullable,
        host: "host" nullable,
        url: "url" required = "https://misskey.example/sample",
        license: "license" maybe,
        is_sensitive: "isSensitive" optional,
        local_only: "localOnly" optional,
        role_ids_that_can_be_used_this_emoji_as_reaction: "roleIdsThatCanBeUsedThisEmojiAsReaction" optional,
    }
}
