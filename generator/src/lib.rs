//! Turns a Misskey document into a crate.

pub mod import;
