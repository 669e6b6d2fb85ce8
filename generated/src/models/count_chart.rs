// Written by `cargo xtask regen`. Do not edit.

//! `CountChart` and the types inside it.
use misskey_runtime::wire;

/// How many there were at each step of a chart, and how many came and went. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct CountChart {
    pub total: Vec<i64>,
    pub inc: Vec<i64>,
    pub dec: Vec<i64>,
}

wire::table! {
    received object CountChart {
        total: "total" required,
        inc: "inc" required,
        dec: "dec" required,
    }
}
