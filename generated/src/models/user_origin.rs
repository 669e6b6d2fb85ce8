// Written by `cargo xtask regen`. Do not edit.

//! `UserOrigin` and the types inside it.
use misskey_runtime::wire;

/// Whether users of this server, of others or of both are meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum UserOrigin {
    /// `combined`: Users of this server and of others.
    Combined,
    /// `local`: Users of this server.
    Local,
    /// `remote`: Users of other servers.
    Remote,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    UserOrigin or Unknown {
        Combined = "combined",
        Local = "local",
        Remote = "remote",
    }
}
