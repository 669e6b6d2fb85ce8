// Written by `cargo xtask regen`. Do not edit.

//! `RoleLite` and the types inside it.
use crate::ids;
use misskey_runtime::wire;

/// A role as shown on a user's profile.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleLite {
    /// Id of the role.
    pub id: ids::RoleId,
    /// Name of the role.
    pub name: String,
    /// The color of the role as a CSS color; null when there is none.
    pub color: Option<String>,
    /// Address of the role's icon; null when there is none.
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
