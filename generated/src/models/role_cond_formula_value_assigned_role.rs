// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaValueAssignedRole` and the types inside it.
use crate::ids;
use misskey_runtime::wire;

/// A condition on holding another role by assignment. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleCondFormulaValueAssignedRole {
    pub id: String,
    pub type_: RoleCondAssignedRoleType,
    pub role_id: ids::RoleId,
}

wire::table! {
    received object RoleCondFormulaValueAssignedRole {
        id: "id" required,
        type_: "type" required,
        role_id: "roleId" required,
    }
}

/// What `RoleCondFormulaValueAssignedRole.type` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleCondAssignedRoleType {
    /// `roleAssignedTo`
    RoleAssignedTo,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    RoleCondAssignedRoleType or Unknown {
        RoleAssignedTo = "roleAssignedTo",
    }
}
