// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaValueNot` and the types inside it.
use crate::models;
use misskey_runtime::wire;

/// A condition that negates another. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleCondFormulaValueNot {
    pub id: String,
    pub type_: RoleCondNotType,
    pub value: Box<models::RoleCondFormulaValue>,
}

wire::table! {
    received object RoleCondFormulaValueNot {
        id: "id" required,
        type_: "type" required,
        value: "value" required,
    }
}

/// What `RoleCondFormulaValueNot.type` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleCondNotType {
    /// `not`
    Not,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    RoleCondNotType or Unknown {
        Not = "not",
    }
}
