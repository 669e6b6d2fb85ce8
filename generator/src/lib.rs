//! Turns a Misskey document into a crate.
