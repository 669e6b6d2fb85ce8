// Written by `cargo xtask regen`. Do not edit.

//! `Logics` and the types inside it.
use crate::{ids, models};
use misskey_runtime::wire;

/// What `Logics` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Logics {
    /// The member `id`.
    pub id: ids::LogicsId,
    /// The member `type`.
    pub type_: LogicsType,
    /// The member `values`.
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
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    LogicsType or Unknown {
        And = "and",
        Or = "or",
    }
}
