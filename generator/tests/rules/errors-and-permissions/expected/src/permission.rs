// Written by `cargo xtask regen`. Do not edit.

//! What an app's token may do.
use misskey_runtime::wire;

/// A permission that an app's token can carry.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Permission {
    /// `read:account`: for 1 endpoint.
    ReadAccount,
    /// `write:notes`: for 1 endpoint.
    WriteNotes,
    /// A permission that this version does not know.
    Unknown(String),
}

wire::open_enum! {
    Permission or Unknown {
        ReadAccount = "read:account",
        WriteNotes = "write:notes",
    }
}
