// Written by `cargo xtask regen`. Do not edit.

//! `Note` and the types inside it.
use crate::models;
use misskey_runtime::wire;

/// What `Note` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Note {
    /// The member `reply`.
    pub reply: Option<Box<Note>>,
    /// The member `renote`.
    pub renote: Option<Box<Note>>,
    /// The member `list`.
    pub list: Option<Vec<Note>>,
    /// The member `user`.
    pub user: Option<Box<models::User>>,
    /// The member `pair`. At most 2 items.
    pub pair: Option<Box<(Option<Note>, String)>>,
}

wire::table! {
    received object Note {
        reply: "reply" nullable,
        renote: "renote" optional,
        list: "list" optional,
        user: "user" optional,
        pair: "pair" optional,
    }
}
