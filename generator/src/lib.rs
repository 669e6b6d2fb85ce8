//! Turns a Misskey document into a crate.

pub mod import;
pub mod overlay;
