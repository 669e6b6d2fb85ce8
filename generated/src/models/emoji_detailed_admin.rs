// Written by `cargo xtask regen`. Do not edit.

//! `EmojiDetailedAdmin` and the types inside it.
use crate::ids;
use misskey_runtime::{Timestamp, wire};

/// A custom emoji as emoji managers see it. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EmojiDetailedAdmin {
    /// Id of the emoji.
    pub id: ids::EmojiId,
    /// When it was last changed; null while it never was.
    pub updated_at: Option<Timestamp>,
    /// Name of the emoji, without colons.
    pub name: String,
    /// Host of a remote emoji; null for this server's own.
    pub host: Option<String>,
    /// Address of the picture as shown, perhaps converted.
    pub public_url: String,
    /// Address of the picture as uploaded or received.
    pub original_url: String,
    /// ActivityPub identifier of a remote emoji; null for this server's own.
    pub uri: Option<String>,
    /// Media type of the picture; null when not known.
    pub type_: Option<String>,
    /// Other names under which it is found, as free text.
    pub aliases: Vec<String>,
    /// Heading under which pickers list it; null means none.
    pub category: Option<String>,
    /// Free text on who made it and how it may be used; null means unknown.
    pub license: Option<String>,
    /// Whether it stays on this server and is not federated.
    pub local_only: bool,
    /// Whether it is marked as not suited for every viewer.
    pub is_sensitive: bool,
    /// Roles whose holders may react with it; empty means everybody.
    pub role_ids_that_can_be_used_this_emoji_as_reaction: Vec<EmojiRole>,
}

wire::table! {
    received object EmojiDetailedAdmin {
        id: "id" required,
        updated_at: "updatedAt" nullable,
        name: "name" required,
        host: "host" nullable,
        public_url: "publicUrl" required = "https://misskey.example/public.png",
        original_url: "originalUrl" required = "https://misskey.example/original.png",
        uri: "uri" nullable,
        type_: "type" nullable,
        aliases: "aliases" required,
        category: "category" nullable,
        license: "license" nullable,
        local_only: "localOnly" required,
        is_sensitive: "isSensitive" required,
        role_ids_that_can_be_used_this_emoji_as_reaction: "roleIdsThatCanBeUsedThisEmojiAsReaction" required,
    }
}

/// A role whose holders may react with the emoji. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EmojiRole {
    /// Id of the role.
    pub id: ids::RoleId,
    /// Name of the role.
    pub name: String,
}

wire::table! {
    received object EmojiRole {
        id: "id" required,
        name: "name" required,
    }
}
