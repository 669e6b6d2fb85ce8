// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaValueAssignedRole` and the types inside it.
use crate::ids;
use misskey_runtime::wire;

/// A condition on holding another role by assignment.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleCondFormulaValueAssignedRole {
    /// Id of this part of the formula, made by the editor that wrote it.
    pub id: String,
    /// Which kind of condition it is; always `roleAssignedTo`.
    pub type_: RoleCondAssignedRoleType,
    /// The role that the user must have been given.
    pub role_id: ids::RoleId,
}

wire::table! {
    received object RoleCondFormulaValueAssignedRole {
        id: "id" required,
        type_: "type" required,
        role_id: "roleId" required,
    }
}

/// Which kind of condition it is; there is one value only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleCondAssignedRoleType {
    /// `roleAssignedTo`: The user was given the role by hand.
    RoleAssignedTo,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    RoleCondAssignedRoleType or Unknown {
        RoleAssignedTo = "roleAssignedTo",
    }
}
