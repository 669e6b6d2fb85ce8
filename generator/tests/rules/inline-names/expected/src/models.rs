// Written by `cargo xtask regen`. Do not edit.

//! What servers send and take, by the names of the API's document; types inside them are named by their place.

mod error;
pub use error::Error;

mod note;
pub use note::{Note, NotePoll, NotePollChoice, NoteReaction, Mark};

mod settings;
pub use settings::{
    Settings, SettingsReceive, SettingsReceiveAllOrNone, SettingsReceiveAllOrNoneType,
    SettingsReceiveList, SettingsMentionEntry, SettingsListEntry,
};
