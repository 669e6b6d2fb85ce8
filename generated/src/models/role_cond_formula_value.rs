// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaValue` and the types inside it.
use crate::models;
use crate::models::{
    RoleCondFormulaFollowersOrFollowingOrNotes, RoleCondFormulaLogics,
    RoleCondFormulaValueAssignedRole, RoleCondFormulaValueCreated,
    RoleCondFormulaValueIsLocalOrRemote, RoleCondFormulaValueNot,
    RoleCondFormulaValueUserSettingBooleanSchema,
};
use misskey_runtime::wire;
use misskey_runtime::wire::JsonObject;

/// A condition that decides who holds a role.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum RoleCondFormulaValue {
    /// `type` is `and` or `or`.
    Logics(models::RoleCondFormulaLogics),
    /// `type` is `not`.
    Not(models::RoleCondFormulaValueNot),
    /// `type` is `isLocal` or `isRemote`.
    IsLocalOrRemote(models::RoleCondFormulaValueIsLocalOrRemote),
    /// `type` is `isSuspended` or `isLocked` or `isBot` or `isCat` or `isExplorable`.
    UserSettingBooleanSchema(models::RoleCondFormulaValueUserSettingBooleanSchema),
    /// `type` is `roleAssignedTo`.
    RoleAssignedTo(models::RoleCondFormulaValueAssignedRole),
    /// `type` is `createdLessThan` or `createdMoreThan`.
    Created(models::RoleCondFormulaValueCreated),
    /// `type` is `followersLessThanOrEq` or `followersMoreThanOrEq` or `followingLessThanOrEq` or `followingMoreThanOrEq` or `notesLessThanOrEq` or `notesMoreThanOrEq`.
    FollowersOrFollowingOrNotes(models::RoleCondFormulaFollowersOrFollowingOrNotes),
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
            Self::IsLocalOrRemote(kind) => Some(&kind.id),
            Self::UserSettingBooleanSchema(kind) => Some(&kind.id),
            Self::RoleAssignedTo(kind) => Some(&kind.id),
            Self::Created(kind) => Some(&kind.id),
            Self::FollowersOrFollowingOrNotes(kind) => Some(&kind.id),
            Self::Unknown(_) => None,
        }
    }
}

wire::tagged_union! {
    received RoleCondFormulaValue by "type" {
        Logics(RoleCondFormulaLogics) keep ["and" "or"],
        Not(RoleCondFormulaValueNot) keep ["not"],
        IsLocalOrRemote(RoleCondFormulaValueIsLocalOrRemote) keep ["isLocal" "isRemote"],
        UserSettingBooleanSchema(RoleCondFormulaValueUserSettingBooleanSchema) keep ["isSuspended" "isLocked" "isBot" "isCat" "isExplorable"],
        RoleAssignedTo(RoleCondFormulaValueAssignedRole) keep ["roleAssignedTo"],
        Created(RoleCondFormulaValueCreated) keep ["createdLessThan" "createdMoreThan"],
        FollowersOrFollowingOrNotes(RoleCondFormulaFollowersOrFollowingOrNotes) keep ["followersLessThanOrEq" "followersMoreThanOrEq" "followingLessThanOrEq" "followingMoreThanOrEq" "notesLessThanOrEq" "notesMoreThanOrEq"],
    }
}
