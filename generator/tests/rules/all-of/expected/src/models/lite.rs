// Written by `cargo xtask regen`. Do not edit.

//! `Lite` and the types inside it.
use crate::ids;
use misskey_runtime::wire;

/// What `Lite` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Lite {
    /// The member `id`.
    pub id: ids::LiteId,
    /// The member `name`.
    pub name: String,
    /// The member `badge`.
    pub badge: Option<String>,
    /// The member `detail`.
    pub detail: Option<LiteDetail>,
}

wire::table! {
    unused object Lite {
        id: "id" required,
        name: "name" required,
        badge: "badge" optional,
        detail: "detail" optional,
    }
}

/// What `Lite.detail` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct LiteDetail {
    /// The member `a`.
    pub a: Option<i64>,
}

wire::table! {
    received object LiteDetail {
        a: "a" optional,
    }
}
