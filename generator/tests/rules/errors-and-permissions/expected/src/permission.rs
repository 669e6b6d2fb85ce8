// Written by `cargo xtask regen`. Do not edit.

//! What an app's token may do.
use misskey_runtime::wire;

/// A permission that an app's token can have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Permission {
    /// `read:account`: 1 endpoint asks for it.
    ReadAccount,
    /// `write:notes`: Write and delete notes.
    ///
    /// 1 endpoint asks for it.
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

impl Permission {
    /// Every permission that an app can be granted, without those of forks.
    #[must_use]
    pub fn all() -> Vec<Self> {
        vec![Self::ReadAccount, Self::WriteNotes]
    }
    /// The permissions to read what the user may read, without those for moderators.
    #[must_use]
    pub fn all_read() -> Vec<Self> {
        vec![Self::ReadAccount]
    }
    /// The permissions to change what the user may change, without those for moderators.
    #[must_use]
    pub fn all_write() -> Vec<Self> {
        vec![Self::WriteNotes]
    }
    /// The permissions to read what moderators and administrators may read.
    #[must_use]
    pub fn all_admin_read() -> Vec<Self> {
        vec![]
    }
    /// The permissions to change what moderators and administrators may change.
    #[must_use]
    pub fn all_admin_write() -> Vec<Self> {
        vec![]
    }
}
