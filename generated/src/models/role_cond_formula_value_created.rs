// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaValueCreated` and the types inside it.
use misskey_runtime::wire;

/// A condition on the age of a user's account.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleCondFormulaValueCreated {
    /// Id of this part of the formula, made by the editor that wrote it.
    pub id: String,
    /// Whether the account must be younger or older than the given age.
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

/// Whether the account must be younger or older than the given age.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleCondCreatedType {
    /// `createdLessThan`: The account is younger than the given age.
    CreatedLessThan,
    /// `createdMoreThan`: The account is older than the given age.
    CreatedMoreThan,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    RoleCondCreatedType or Unknown {
        CreatedLessThan = "createdLessThan",
        CreatedMoreThan = "createdMoreThan",
    }
}
