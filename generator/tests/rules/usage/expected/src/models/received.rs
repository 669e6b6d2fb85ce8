// Written by `cargo xtask regen`. Do not edit.

//! `Received` and the types inside it.
use misskey_runtime::wire;

/// What `Received` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Received {
    /// The member `a`.
    pub a: i64,
}

wire::table! {
    received object Received {
        a: "a" required,
    }
}
