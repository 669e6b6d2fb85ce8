//! Words: names on the wire as names in Rust, and text of documents in doc comments.

pub(crate) mod features;
pub(crate) mod markdown;
pub(crate) mod naming;
