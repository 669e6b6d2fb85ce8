// Written by `cargo xtask regen`. Do not edit.

//! `Note` and the types inside it.
use misskey_runtime::wire;

/// A note.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Note {
    /// The text.
    pub text: Option<String>,
}

wire::table! {
    unused object Note {
        text: "text" optional,
    }
}
