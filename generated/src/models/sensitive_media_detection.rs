// Written by `cargo xtask regen`. Do not edit.

//! `SensitiveMediaDetection` and the types inside it.
use misskey_runtime::wire;

/// Whose files are checked for sensitive content.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SensitiveMediaDetection {
    /// `none`: No files.
    None,
    /// `all`: The files of all users.
    All,
    /// `local`: The files of local users.
    Local,
    /// `remote`: The files of remote users.
    Remote,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    SensitiveMediaDetection or Unknown {
        None = "none",
        All = "all",
        Local = "local",
        Remote = "remote",
    }
}
