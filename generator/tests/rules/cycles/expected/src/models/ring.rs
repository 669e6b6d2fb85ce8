// Written by `cargo xtask regen`. Do not edit.

//! `Ring` and the types inside it.
use crate::models;
use misskey_runtime::wire;

/// What `Ring` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ring {
    /// The member `next`.
    pub next: Option<Box<models::Link>>,
    /// The member `name`.
    pub name: String,
}

wire::table! {
    received object Ring {
        next: "next" optional,
        name: "name" required,
    }
}
