// Written by `cargo xtask regen`. Do not edit.

//! `User` and the types inside it.
use crate::models;
use misskey_runtime::wire;
use std::collections::BTreeMap;

/// What `User` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct User {
    /// The member `ring`.
    pub ring: Option<models::Ring>,
    /// The member `three`. At most 3 items.
    pub three: Option<(String, bool, models::Link)>,
    /// The member `pinned`.
    pub pinned: Option<Box<models::Note>>,
    /// The member `map`.
    pub map: Option<BTreeMap<String, User>>,
}

wire::table! {
    received object User {
        ring: "ring" optional,
        three: "three" optional,
        pinned: "pinned" optional,
        map: "map" optional,
    }
}
