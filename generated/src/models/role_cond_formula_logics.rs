// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaLogics` and the types inside it.
use crate::models;
use misskey_runtime::wire;

/// A condition that joins others by and, or by or.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleCondFormulaLogics {
    /// Id of this part of the formula, made by the editor that wrote it.
    pub id: String,
    /// How the conditions are joined.
    pub type_: RoleCondLogicsType,
    /// The conditions that are joined.
    pub values: Vec<models::RoleCondFormulaValue>,
}

wire::table! {
    received object RoleCondFormulaLogics {
        id: "id" required,
        type_: "type" required,
        values: "values" required,
    }
}

/// How the conditions are joined.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleCondLogicsType {
    /// `and`: All conditions must hold.
    And,
    /// `or`: At least one condition must hold.
    Or,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    RoleCondLogicsType or Unknown {
        And = "and",
        Or = "or",
    }
}
