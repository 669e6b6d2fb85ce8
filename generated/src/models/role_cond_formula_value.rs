// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaValue` and the types inside it.
use crate::models;
use misskey_runtime::wire;
use misskey_runtime::wire::JsonObject;

/// A condition that decides who holds a role. Since 2024.5.0, with every kind that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RoleCondFormulaValue {
    /// `type` is `and` or `or`.
    Logics(models::RoleCondFormulaLogics),
    /// `type` is `not`.
    Not(models::RoleCondFormulaValueNot),
    /// `type` is `isLocal` or `isRemote`.
    Location(models::RoleCondFormulaValueIsLocalOrRemote),
    /// `type` is `isSuspended` or `isLocked` or `isBot` or `isCat` or `isExplorable`.
    UserSetting(models::RoleCondFormulaValueUserSettingBooleanSchema),
    /// `type` is `roleAssignedTo`.
    RoleAssignedTo(models::RoleCondFormulaValueAssignedRole),
    /// `type` is `createdLessThan` or `createdMoreThan`.
    Created(models::RoleCondFormulaValueCreated),
    /// `type` is `followersLessThanOrEq` or `followersMoreThanOrEq` or `followingLessThanOrEq` or `followingMoreThanOrEq` or `notesLessThanOrEq` or `notesMoreThanOrEq`.
    Count(models::RoleCondFormulaFollowersOrFollowingOrNotes),
    /// A kind that this version does not know, as it came.
    Unknown(JsonObject),
}

impl RoleCondFormulaValue {
    /// The field `id` that every kind has; `None` for a kind that this version does not know.
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
