// Written by `cargo xtask regen`. Do not edit.

//! `AvatarDecorationLite` and the types inside it.
use crate::ids;
use misskey_runtime::{Maybe, wire};

/// A picture that users can lay over their avatars. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AvatarDecorationLite {
    pub id: ids::AvatarDecorationId,
    pub name: String,
    pub description: String,
    pub url: String,
    /// Roles whose holders may wear it; empty means everybody.
    pub role_ids_that_can_be_used_this_decoration: Vec<ids::RoleId>,
    /// Heading under which pickers list it; null means none. Since 2026.6.0.
    pub category: Maybe<String>,
}

wire::table! {
    received object AvatarDecorationLite {
        id: "id" required,
        name: "name" required,
        description: "description" required,
        url: "url" required,
        role_ids_that_can_be_used_this_decoration: "roleIdsThatCanBeUsedThisDecoration" required,
        category: "category" maybe,
    }
}
