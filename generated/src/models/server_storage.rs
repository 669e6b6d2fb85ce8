// Written by `cargo xtask regen`. Do not edit.

//! `ServerStorage` and the types inside it.
use misskey_runtime::wire;

/// The disk of the server's machine.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ServerStorage {
    /// Size of the disk in bytes.
    pub total: i64,
    /// Space in use on the disk, in bytes.
    pub used: i64,
}

wire::table! {
    received object ServerStorage {
        total: "total" required,
        used: "used" required,
    }
}
