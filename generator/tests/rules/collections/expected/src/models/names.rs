// Written by `cargo xtask regen`. Do not edit.

//! `Names` and the types inside it.

/// What `Names` holds.
pub type Names = Vec<String>;
