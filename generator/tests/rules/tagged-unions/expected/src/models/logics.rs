// Written by `cargo xtask regen`. Do not edit.

//! `Logics` and the types inside it.
use crate::{ids, models};
use misskey_runtime::wire;

/// What `Logics` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Logics {
    pub id: ids::LogicsId,
    pub type_: LogicsType,
    pub values: Vec<models::Event>,
}

wire::table! {
    received object Logics {
        id: "id" required,
        type_: "type" required,
        values: "values" required,
    }
}

/// What `Logics.type` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LogicsType {
    /// `and`
    And,
    /// `or`
    Or,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    LogicsType or Unknown {
        And = "and",
        Or = "or",
    }
}
