// Written by `cargo xtask regen`. Do not edit.

//! `Source` and the types inside it.
use crate::{ids, models};
use misskey_runtime::wire;
use misskey_runtime::wire::Json;

/// What `Source` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Source {
    /// Has `noteId` and `both`.
    NoteIdBoth(SourceNoteIdBoth),
    /// Has `userId` and `name`.
    UserIdName(SourceUserIdName),
    /// Has `url`.
    Url(models::Url),
    /// An object of another form, as received.
    Unknown(Json),
}
impl From<SourceNoteIdBoth> for Source {
    #[inline]
    fn from(value: SourceNoteIdBoth) -> Self {
        Self::NoteIdBoth(value)
    }
}
impl From<SourceUserIdName> for Source {
    #[inline]
    fn from(value: SourceUserIdName) -> Self {
        Self::UserIdName(value)
    }
}
impl From<models::Url> for Source {
    #[inline]
    fn from(value: models::Url) -> Self {
        Self::Url(value)
    }
}

wire::table! {
    received keyed_union Source {
        NoteIdBoth(SourceNoteIdBoth) ["noteId" "both"],
        UserIdName(SourceUserIdName) ["userId" "name"],
        Url(models::Url) ["url"],
    }
}

/// What `Source(NoteIdBoth)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SourceNoteIdBoth {
    /// The member `noteId`.
    pub note_id: ids::NoteId,
    /// The member `both`.
    pub both: String,
}

wire::table! {
    received object SourceNoteIdBoth {
        note_id: "noteId" required,
        both: "both" required,
    }
}

/// What `Source(UserIdName)` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SourceUserIdName {
    /// The member `userId`.
    pub user_id: ids::UserId,
    /// The member `name`.
    pub name: SourceUserIdNameName,
}

wire::table! {
    received object SourceUserIdName {
        user_id: "userId" required,
        name: "name" required,
    }
}

/// What `Source(UserIdName).name` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SourceUserIdNameName {
    /// The member `first`.
    pub first: Option<String>,
}

wire::table! {
    received object SourceUserIdNameName {
        first: "first" optional,
    }
}
