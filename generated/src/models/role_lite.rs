// Written by `cargo xtask regen`. Do not edit.

//! `RoleLite` and the types inside it.
use crate::ids;
use misskey_runtime::wire;

/// A role as shown on a user's profile. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleLite {
    pub id: ids::RoleId,
    pub name: String,
    /// Color in CSS notation.
    pub color: Option<String>,
    pub icon_url: Option<String>,
    /// What the role is for, in the administrators' words.
    pub description: String,
    /// Whether its holders have moderator rights.
    pub is_moderator: bool,
    /// Whether its holders have administrator rights.
    pub is_administrator: bool,
    /// Place in lists; higher numbers come first.
    pub display_order: i64,
}

wire::table! {
    received object RoleLite {
        id: "id" required,
        name: "name" required,
        color: "color" nullable,
        icon_url: "iconUrl" nullable,
        description: "description" required,
        is_moderator: "isModerator" required,
        is_administrator: "isAdministrator" required,
        display_order: "displayOrder" required,
    }
}
