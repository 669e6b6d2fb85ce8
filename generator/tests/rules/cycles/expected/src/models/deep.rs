// Written by `cargo xtask regen`. Do not edit.

//! `Deep` and the types inside it.
use misskey_runtime::wire::Json;

/// What `Deep` holds.
pub type Deep = Json;
