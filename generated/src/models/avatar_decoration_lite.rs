// Written by `cargo xtask regen`. Do not edit.

//! `AvatarDecorationLite` and the types inside it.
use crate::ids;
use misskey_runtime::{Maybe, wire};

/// A picture that users can lay over their avatars.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AvatarDecorationLite {
    /// Id of the decoration.
    pub id: ids::AvatarDecorationId,
    /// Name of the decoration.
    pub name: String,
    /// What the decoration shows.
    pub description: String,
    /// Address of the picture.
    pub url: String,
    /// Roles whose holders may wear it; empty means everybody.
    pub role_ids_that_can_be_used_this_decoration: Vec<ids::RoleId>,
    /// Heading under which pickers list it; null means none. Since 2026.6.0. May be absent on CherryPick, on misskey.io and on Sharkey.
    pub category: Maybe<String>,
}

wire::table! {
    received object AvatarDecorationLite {
        id: "id" required,
        name: "name" required,
        description: "description" required,
        url: "url" required = "https://misskey.example/sample",
        role_ids_that_can_be_used_this_decoration: "roleIdsThatCanBeUsedThisDecoration" required,
        category: "category" maybe,
    }
}
