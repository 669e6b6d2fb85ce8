// Written by `cargo xtask regen`. Do not edit.

//! `UserOrigin` and the types inside it.
use misskey_runtime::wire;

/// Whether users of this server, of others or of both are meant. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserOrigin {
    /// `combined`
    Combined,
    /// `local`
    Local,
    /// `remote`
    Remote,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    UserOrigin or Unknown {
        Combined = "combined",
        Local = "local",
        Remote = "remote",
    }
}
