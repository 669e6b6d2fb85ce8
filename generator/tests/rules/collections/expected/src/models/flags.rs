// Written by `cargo xtask regen`. Do not edit.

//! `Flags` and the types inside it.
use std::collections::BTreeMap;

/// What `Flags` holds.
pub type Flags = BTreeMap<String, bool>;
