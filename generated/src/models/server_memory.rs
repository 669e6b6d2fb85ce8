// Written by `cargo xtask regen`. Do not edit.

//! `ServerMemory` and the types inside it.
use misskey_runtime::wire;

/// The memory of the server's machine.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ServerMemory {
    /// Size of the memory in bytes.
    pub total: i64,
}

wire::table! {
    received object ServerMemory {
        total: "total" required,
    }
}
