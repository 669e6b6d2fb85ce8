// Written by `cargo xtask regen`. Do not edit.

//! What an app's token may do.
use misskey_runtime::wire;

/// A permission that an app's token can carry.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Permission {
    /// `write:own`. Only on BADGER.
    WriteOwn,
    /// A permission that this version does not know.
    Unknown(String),
}

wire::open_enum! {
    Permission or Unknown {
        WriteOwn = "write:own",
    }
}

impl Permission {
    /// Every permission that an app can be granted, those of forks left out.
    #[must_use]
    pub fn all() -> Vec<Self> {
        vec![]
    }
    /// Those to read what the user may read, without the ones for moderators.
    #[must_use]
    pub fn all_read() -> Vec<Self> {
        vec![]
    }
    /// Those to change what the user may change, without the ones for moderators.
    #[must_use]
    pub fn all_write() -> Vec<Self> {
        vec![]
    }
    /// Those to read what moderators and administrators may read.
    #[must_use]
    pub fn all_admin_read() -> Vec<Self> {
        vec![]
    }
    /// Those to change what moderators and administrators may change.
    #[must_use]
    pub fn all_admin_write() -> Vec<Self> {
        vec![]
    }
}
