// Written by `cargo xtask regen`. Do not edit.

//! `EmojiSimple` and the types inside it.
use crate::ids;
use misskey_runtime::wire;

/// A custom emoji with what a client needs for showing and picking it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EmojiSimple {
    /// Other names under which it is found, as free text.
    pub aliases: Vec<String>,
    /// Name of the emoji, without colons.
    pub name: String,
    /// Heading under which pickers list it; null means none.
    pub category: Option<String>,
    /// Address of the picture.
    pub url: String,
    /// Whether it stays on this server and is not federated; absent for no.
    pub local_only: Option<bool>,
    /// Whether it is marked as not suited for every viewer; absent for no.
    pub is_sensitive: Option<bool>,
    /// Roles whose holders may react with it; absent when everybody may.
    pub role_ids_that_can_be_used_this_emoji_as_reaction: Option<Vec<ids::RoleId>>,
}

wire::table! {
    received object EmojiSimple {
        aliases: "aliases" required,
        name: "name" required,
        category: "category" nullable,
        url: "url" required = "https://misskey.example/sample",
        local_only: "localOnly" optional,
        is_sensitive: "isSensitive" optional,
        role_ids_that_can_be_used_this_emoji_as_reaction: "roleIdsThatCanBeUsedThisEmojiAsReaction" optional,
    }
}
