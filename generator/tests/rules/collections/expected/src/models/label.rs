// Written by `cargo xtask regen`. Do not edit.

//! `Label` and the types inside it.

/// What `Label` holds.
pub type Label = String;
