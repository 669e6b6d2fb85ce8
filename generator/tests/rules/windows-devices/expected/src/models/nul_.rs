// Written by `cargo xtask regen`. Do not edit.

//! `Nul` and the types inside it.
use misskey_runtime::wire;

/// What `Nul` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Nul {
    /// The member `prn`.
    pub prn: Option<String>,
}

wire::table! {
    received object Nul {
        prn: "prn" optional,
    }
}
