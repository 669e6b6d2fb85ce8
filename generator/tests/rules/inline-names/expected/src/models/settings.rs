// Written by `cargo xtask regen`. Do not edit.

//! `Settings` and the types inside it.
use crate::ids;
use misskey_runtime::wire;
use misskey_runtime::wire::JsonObject;

/// What `Settings` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Settings {
    /// The member `noteReceive`.
    pub note_receive: Option<SettingsReceive>,
    /// The member `replyReceive`.
    pub reply_receive: Option<SettingsReceive>,
    /// The member `mention`.
    pub mention: Option<SettingsMentionEntry>,
    /// The member `quote`.
    pub quote: Option<SettingsMentionEntry>,
    /// The member `lists`.
    pub lists: Option<Vec<SettingsListEntry>>,
    /// The member `boxes`.
    pub boxes: Option<Vec<SettingsListEntry>>,
}

wire::table! {
    unused object Settings {
        note_receive: "noteReceive" optional,
        reply_receive: "replyReceive" optional,
        mention: "mention" optional,
        quote: "quote" optional,
        lists: "lists" optional,
        boxes: "boxes" optional,
    }
}

/// What `Settings.noteReceive` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum SettingsReceive {
    /// `type` is `all` or `none`.
    AllOrNone(SettingsReceiveAllOrNone),
    /// `type` is `list`.
    List(SettingsReceiveList),
    /// A kind that this version does not know, as received.
    Unknown(JsonObject),
}

wire::table! {
    unused tagged_union SettingsReceive by "type" {
        AllOrNone(SettingsReceiveAllOrNone) keep ["all" "none"],
        List(SettingsReceiveList) drop ["list"],
    }
}

/// What `Settings.noteReceive(AllOrNone)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SettingsReceiveAllOrNone {
    /// The member `type`.
    pub type_: SettingsReceiveAllOrNoneType,
}

wire::table! {
    unused object SettingsReceiveAllOrNone {
        type_: "type" required,
    }
}

/// What `Settings.noteReceive(AllOrNone).type` holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SettingsReceiveAllOrNoneType {
    /// `all`
    All,
    /// `none`
    None,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    SettingsReceiveAllOrNoneType or Unknown {
        All = "all",
        None = "none",
    }
}

/// What `Settings.noteReceive(List)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SettingsReceiveList {
    /// The member `listId`.
    pub list_id: ids::UserListId,
}

wire::table! {
    unused object SettingsReceiveList {
        list_id: "listId" required,
    }
}

/// What `Settings.mention` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SettingsMentionEntry {
    /// The member `a`.
    pub a: Option<i64>,
}

wire::table! {
    unused object SettingsMentionEntry {
        a: "a" optional,
    }
}

/// What `Settings.lists[]` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SettingsListEntry {
    /// The member `z`.
    pub z: Option<String>,
}

wire::table! {
    unused object SettingsListEntry {
        z: "z" optional,
    }
}
