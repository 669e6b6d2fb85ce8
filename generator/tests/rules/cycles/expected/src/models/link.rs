// Written by `cargo xtask regen`. Do not edit.

//! `Link` and the types inside it.
use crate::models;
use misskey_runtime::wire;

/// What `Link` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Link {
    /// The member `ring`.
    pub ring: Option<Box<models::Ring>>,
    /// The member `own`.
    pub own: Option<Box<Link>>,
}

wire::table! {
    received object Link {
        ring: "ring" optional,
        own: "own" optional,
    }
}
