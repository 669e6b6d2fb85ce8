// Written by `cargo xtask regen`. Do not edit.

//! `Nested` and the types inside it.
use misskey_runtime::wire::Json;

/// What `Nested` holds.
pub type Nested = Json;
