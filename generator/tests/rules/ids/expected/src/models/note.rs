// Written by `cargo xtask regen`. Do not edit.

//! `Note` and the types inside it.
use crate::ids;
use misskey_runtime::wire;

/// What `Note` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Note {
    /// The member `id`.
    pub id: ids::NoteId,
    /// The member `userId`.
    pub user_id: ids::UserId,
    /// The member `channel`.
    pub channel: Option<NoteChannel>,
}

wire::table! {
    unused object Note {
        id: "id" required,
        user_id: "userId" required,
        channel: "channel" optional,
    }
}

/// What `Note.channel` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct NoteChannel {
    /// The member `id`.
    pub id: ids::ChannelId,
}

wire::table! {
    unused object NoteChannel {
        id: "id" required,
    }
}
