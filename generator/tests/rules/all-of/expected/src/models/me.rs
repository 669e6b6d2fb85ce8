// Written by `cargo xtask regen`. Do not edit.

//! `Me` and the types inside it.
use crate::{ids, models};
use misskey_runtime::wire;

/// What `Me` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Me {
    /// The member `id`.
    pub id: ids::LiteId,
    /// The member `name`.
    pub name: String,
    /// The member `badge`.
    pub badge: Option<String>,
    /// The member `detail`.
    pub detail: Option<models::LiteDetail>,
    /// The member `followed`.
    pub followed: Option<String>,
    /// The member `message`.
    pub message: String,
    /// The member `mine`.
    pub mine: Option<MeMine>,
}

wire::table! {
    received object Me {
        id: "id" required,
        name: "name" required,
        badge: "badge" nullable,
        detail: "detail" optional,
        followed: "followed" nullable,
        message: "message" required,
        mine: "mine" optional,
    }
}

/// What `Me.mine` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct MeMine {
    /// The member `b`.
    pub b: Option<i64>,
}

wire::table! {
    received object MeMine {
        b: "b" optional,
    }
}
