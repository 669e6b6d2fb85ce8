// Written by `cargo xtask regen`. Do not edit.

//! `ServerCpu` and the types inside it.
use misskey_runtime::wire;

/// The processor of the server's machine. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ServerCpu {
    pub model: String,
    pub cores: i64,
}

wire::table! {
    received object ServerCpu {
        model: "model" required,
        cores: "cores" required,
    }
}
