// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaValueIsLocalOrRemote` and the types inside it.
use misskey_runtime::wire;

/// A condition on whether a user is local or remote. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleCondFormulaValueIsLocalOrRemote {
    pub id: String,
    pub type_: RoleCondLocationType,
}

wire::table! {
    received object RoleCondFormulaValueIsLocalOrRemote {
        id: "id" required,
        type_: "type" required,
    }
}

/// What `RoleCondFormulaValueIsLocalOrRemote.type` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleCondLocationType {
    /// `isLocal`
    IsLocal,
    /// `isRemote`
    IsRemote,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    RoleCondLocationType or Unknown {
        IsLocal = "isLocal",
        IsRemote = "isRemote",
    }
}
