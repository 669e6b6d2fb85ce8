// Written by `cargo xtask regen`. Do not edit.

//! `User` and the types inside it.
use crate::ids;
use misskey_runtime::{Maybe, wire};
use misskey_runtime::wire::Json;

/// What `User` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct User {
    /// The member `id`.
    pub id: ids::LiteId,
    /// The member `name`.
    pub name: String,
    /// The member `notesCount`.
    pub notes_count: Option<i64>,
    /// The member `value`.
    pub value: Maybe<Json>,
    /// The member `isModerator`.
    pub is_moderator: Option<bool>,
}

wire::table! {
    received object User {
        id: "id" required,
        name: "name" required,
        notes_count: "notesCount" optional,
        value: "value" maybe,
        is_moderator: "isModerator" optional,
    }
}
