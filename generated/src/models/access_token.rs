// Written by `cargo xtask regen`. Do not edit.

//! `AccessToken` and the types inside it.
use crate::ids;
use misskey_runtime::{Maybe, Timestamp, wire};

/// A token that lets an app act for the signed-in user. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AccessToken {
    pub id: ids::AccessTokenId,
    pub name: Option<String>,
    pub created_at: Timestamp,
    /// When the token was last used.
    pub last_used_at: Option<Timestamp>,
    /// What the app may do, as names such as `read:account`. No duplicates.
    pub permission: Vec<String>,
    /// Since 2025.8.0.
    pub icon_url: Maybe<String>,
    /// Since 2025.8.0.
    pub description: Maybe<String>,
}

wire::table! {
    received object AccessToken {
        id: "id" required,
        name: "name" optional,
        created_at: "createdAt" required,
        last_used_at: "lastUsedAt" optional,
        permission: "permission" required,
        icon_url: "iconUrl" maybe,
        description: "description" maybe,
    }
}
