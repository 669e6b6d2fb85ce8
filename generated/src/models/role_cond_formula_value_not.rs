// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaValueNot` and the types inside it.
use crate::models;
use misskey_runtime::wire;

/// A condition that negates another.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleCondFormulaValueNot {
    /// Id of this part of the formula, made by the editor that wrote it.
    pub id: String,
    /// Which kind of condition it is; always `not`.
    pub type_: RoleCondNotType,
    /// The condition that must not hold.
    pub value: Box<models::RoleCondFormulaValue>,
}

wire::table! {
    received object RoleCondFormulaValueNot {
        id: "id" required,
        type_: "type" required,
        value: "value" required,
    }
}

/// Which kind of condition it is; there is one value only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleCondNotType {
    /// `not`: The condition inside must not hold.
    Not,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    RoleCondNotType or Unknown {
        Not = "not",
    }
}
