// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaValueCreated` and the types inside it.
use misskey_runtime::wire;

/// A condition on the age of a user's account. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleCondFormulaValueCreated {
    pub id: String,
    pub type_: RoleCondCreatedType,
    /// Age of the account to compare with, in seconds.
    pub sec: i64,
}

wire::table! {
    received object RoleCondFormulaValueCreated {
        id: "id" required,
        type_: "type" required,
        sec: "sec" required,
    }
}

/// What `RoleCondFormulaValueCreated.type` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleCondCreatedType {
    /// `createdLessThan`
    CreatedLessThan,
    /// `createdMoreThan`
    CreatedMoreThan,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    RoleCondCreatedType or Unknown {
        CreatedLessThan = "createdLessThan",
        CreatedMoreThan = "createdMoreThan",
    }
}
