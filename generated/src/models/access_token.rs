// Written by `cargo xtask regen`. Do not edit.

//! `AccessToken` and the types inside it.
use crate::ids;
use misskey_runtime::{Maybe, Timestamp, wire};

/// A token that lets an app act for the signed-in user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct AccessToken {
    /// Id of the token, for revoking it with `i/revoke-token`.
    pub id: ids::AccessTokenId,
    /// Name of the app; absent when the token has none.
    pub name: Option<String>,
    /// When the token was issued.
    pub created_at: Timestamp,
    /// When the token was last used.
    pub last_used_at: Option<Timestamp>,
    /// What the app may do, as names such as `read:account`. No duplicates.
    pub permission: Vec<String>,
    /// Address of the app's icon; null when it has none. Since 2025.8.0.
    pub icon_url: Maybe<String>,
    /// What the app says about itself; null when it says nothing. Since 2025.8.0.
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
