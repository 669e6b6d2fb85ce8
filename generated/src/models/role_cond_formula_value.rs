// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaValue` and the types inside it.
use crate::models;
use misskey_runtime::wire;
use misskey_runtime::wire::JsonObject;

/// A condition that decides who holds a role.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RoleCondFormulaValue {
    /// A condition that joins others by and, or by or. `type` is `and` or `or`.
    Logics(models::RoleCondFormulaLogics),
    /// A condition that negates another. `type` is `not`.
    Not(models::RoleCondFormulaValueNot),
    /// A condition on whether a user is local or remote. `type` is `isLocal` or `isRemote`.
    Location(models::RoleCondFormulaValueIsLocalOrRemote),
    /// A condition on a yes-or-no property of a user. `type` is `isSuspended` or `isLocked` or `isBot` or `isCat` or `isExplorable`.
    UserSetting(models::RoleCondFormulaValueUserSettingBooleanSchema),
    /// A condition on holding another role by assignment. `type` is `roleAssignedTo`.
    RoleAssignedTo(models::RoleCondFormulaValueAssignedRole),
    /// A condition on the age of a user's account. `type` is `createdLessThan` or `createdMoreThan`.
    Created(models::RoleCondFormulaValueCreated),
    /// A condition on the number of a user's followers, follows or notes. `type` is `followersLessThanOrEq` or `followersMoreThanOrEq` or `followingLessThanOrEq` or `followingMoreThanOrEq` or `notesLessThanOrEq` or `notesMoreThanOrEq`.
    Count(models::RoleCondFormulaFollowersOrFollowingOrNotes),
    /// A kind that this version does not know, as received.
    Unknown(JsonObject),
}

impl RoleCondFormulaValue {
    /// Id of this part of the formula, made by the editor that wrote it. `None` for a kind that this version does not know.
    #[inline]
    pub fn id(&self) -> Option<&String> {
        match self {
            Self::Logics(kind) => Some(&kind.id),
            Self::Not(kind) => Some(&kind.id),
            Self::Location(kind) => Some(&kind.id),
            Self::UserSetting(kind) => Some(&kind.id),
            Self::RoleAssignedTo(kind) => Some(&kind.id),
            Self::Created(kind) => Some(&kind.id),
            Self::Count(kind) => Some(&kind.id),
            Self::Unknown(_) => None,
        }
    }
}

wire::table! {
    received tagged_union RoleCondFormulaValue by "type" {
        Logics(models::RoleCondFormulaLogics) keep ["and" "or"],
        Not(models::RoleCondFormulaValueNot) keep ["not"],
        Location(models::RoleCondFormulaValueIsLocalOrRemote) keep ["isLocal" "isRemote"],
        UserSetting(models::RoleCondFormulaValueUserSettingBooleanSchema) keep ["isSuspended" "isLocked" "isBot" "isCat" "isExplorable"],
        RoleAssignedTo(models::RoleCondFormulaValueAssignedRole) keep ["roleAssignedTo"],
        Created(models::RoleCondFormulaValueCreated) keep ["createdLessThan" "createdMoreThan"],
        Count(models::RoleCondFormulaFollowersOrFollowingOrNotes) keep ["followersLessThanOrEq" "followersMoreThanOrEq" "followingLessThanOrEq" "followingMoreThanOrEq" "notesLessThanOrEq" "notesMoreThanOrEq"],
    }
}
