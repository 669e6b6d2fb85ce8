// Written by `cargo xtask regen`. Do not edit.

//! `AvatarDecoration` and the types inside it.
use crate::ids;
use misskey_runtime::{Maybe, Timestamp, wire};

/// A picture that users can lay over their avatars, as its administrators see it. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AvatarDecoration {
    pub id: ids::AvatarDecorationId,
    pub created_at: Timestamp,
    pub updated_at: Option<Timestamp>,
    pub name: String,
    pub description: String,
    pub url: String,
    /// Roles whose holders may wear it; empty means everybody.
    pub role_ids_that_can_be_used_this_decoration: Vec<ids::RoleId>,
    /// Heading under which pickers list it; null means none. Since 2026.6.0.
    pub category: Maybe<String>,
}

wire::table! {
    received object AvatarDecoration {
        id: "id" required,
        created_at: "createdAt" required,
        updated_at: "updatedAt" nullable,
        name: "name" required,
        description: "description" required,
        url: "url" required,
        role_ids_that_can_be_used_this_decoration: "roleIdsThatCanBeUsedThisDecoration" required,
        category: "category" maybe,
    }
}
