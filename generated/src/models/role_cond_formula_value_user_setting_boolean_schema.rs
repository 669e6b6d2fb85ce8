// Written by `cargo xtask regen`. Do not edit.

//! `RoleCondFormulaValueUserSettingBooleanSchema` and the types inside it.
use misskey_runtime::wire;

/// A condition on a yes-or-no property of a user.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct RoleCondFormulaValueUserSettingBooleanSchema {
    /// Id of this part of the formula, made by the editor that wrote it.
    pub id: String,
    /// Which property the user must have.
    pub type_: RoleCondUserSettingType,
}

wire::table! {
    received object RoleCondFormulaValueUserSettingBooleanSchema {
        id: "id" required,
        type_: "type" required,
    }
}

/// Which property the user must have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum RoleCondUserSettingType {
    /// `isSuspended`: The account is suspended.
    IsSuspended,
    /// `isLocked`: The user approves followers by hand.
    IsLocked,
    /// `isBot`: The account is marked as a bot.
    IsBot,
    /// `isCat`: The account is marked as a cat.
    IsCat,
    /// `isExplorable`: The user may be listed in places for finding users.
    IsExplorable,
    /// A value that this version does not know, as received.
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
