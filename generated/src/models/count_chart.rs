// Written by `cargo xtask regen`. Do not edit.

//! `CountChart` and the types inside it.
use misskey_runtime::wire;

/// How many there were at each step of a chart, and how many came and went.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CountChart {
    /// How many there are.
    pub total: Vec<i64>,
    /// How many were added.
    pub inc: Vec<i64>,
    /// How many went away.
    pub dec: Vec<i64>,
}

wire::table! {
    received object CountChart {
        total: "total" required,
        inc: "inc" required,
        dec: "dec" required,
    }
}
