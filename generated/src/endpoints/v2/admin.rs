// Written by `cargo xtask regen`. Do not edit.

//! Endpoints below `v2/admin`.

pub mod emoji;
