// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaLogics` and the types inside it.
use crate::models;
use misskey_runtime::wire;

/// A condition that joins others by and, or by or. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleCondFormulaLogics {
    pub id: String,
    pub type_: RoleCondLogicsType,
    pub values: Vec<models::RoleCondFormulaValue>,
}

wire::table! {
    received object RoleCondFormulaLogics {
        id: "id" required,
        type_: "type" required,
        values: "values" required,
    }
}

/// What `RoleCondFormulaLogics.type` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleCondLogicsType {
    /// `and`
    And,
    /// `or`
    Or,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    RoleCondLogicsType or Unknown {
        And = "and",
        Or = "or",
    }
}
