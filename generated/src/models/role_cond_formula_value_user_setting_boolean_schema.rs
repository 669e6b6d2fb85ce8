// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaValueUserSettingBooleanSchema` and the types inside it.
use misskey_runtime::wire;

/// A condition on a yes-or-no property of a user. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleCondFormulaValueUserSettingBooleanSchema {
    pub id: String,
    pub type_: RoleCondUserSettingType,
}

wire::table! {
    received object RoleCondFormulaValueUserSettingBooleanSchema {
        id: "id" required,
        type_: "type" required,
    }
}

/// What `RoleCondFormulaValueUserSettingBooleanSchema.type` holds. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleCondUserSettingType {
    /// `isSuspended`
    IsSuspended,
    /// `isLocked`
    IsLocked,
    /// `isBot`
    IsBot,
    /// `isCat`
    IsCat,
    /// `isExplorable`
    IsExplorable,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    RoleCondUserSettingType or Unknown {
        IsSuspended = "isSuspended",
        IsLocked = "isLocked",
        IsBot = "isBot",
        IsCat = "isCat",
        IsExplorable = "isExplorable",
    }
}
