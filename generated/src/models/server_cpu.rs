// Written by `cargo xtask regen`. Do not edit.

//! `ServerCpu` and the types inside it.
use misskey_runtime::wire;

/// The processor of the server's machine.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct ServerCpu {
    /// Name of the processor.
    pub model: String,
    /// How many cores it has.
    pub cores: i64,
}

wire::table! {
    received object ServerCpu {
        model: "model" required,
        cores: "cores" required,
    }
}
