// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaValueIsLocalOrRemote` and the types inside it.
use misskey_runtime::wire;

/// A condition on whether a user is local or remote.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleCondFormulaValueIsLocalOrRemote {
    /// Id of this part of the formula, made by the editor that wrote it.
    pub id: String,
    /// Whether the user must be local or remote.
    pub type_: RoleCondLocationType,
}

wire::table! {
    received object RoleCondFormulaValueIsLocalOrRemote {
        id: "id" required,
        type_: "type" required,
    }
}

/// Whether the user must be local or remote.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleCondLocationType {
    /// `isLocal`: The user is of this server.
    IsLocal,
    /// `isRemote`: The user is of another server.
    IsRemote,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    RoleCondLocationType or Unknown {
        IsLocal = "isLocal",
        IsRemote = "isRemote",
    }
}
