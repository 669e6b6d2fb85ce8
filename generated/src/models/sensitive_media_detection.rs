// Written by `cargo xtask regen`. Do not edit.

//! `SensitiveMediaDetection` and the types inside it.
use misskey_runtime::wire;

/// Whose files are checked for sensitive content. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SensitiveMediaDetection {
    /// `none`
    None,
    /// `all`
    All,
    /// `local`
    Local,
    /// `remote`
    Remote,
    /// A value that this version does not know, as it came.
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
