// Written by `cargo xtask regen`. Do not edit.

//! `Me` and the types inside it.
use crate::{ids, models};
use misskey_runtime::wire;

/// What `Me` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Me {
    pub id: ids::LiteId,
    pub name: String,
    pub badge: Option<String>,
    pub detail: Option<models::LiteDetail>,
    pub followed: Option<String>,
    pub message: String,
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
    pub b: Option<i64>,
}

wire::table! {
    received object MeMine {
        b: "b" optional,
    }
}
