// Written by `cargo xtask regen`. Do not edit.

//! `Note` and the types inside it.
use crate::models;
use misskey_runtime::wire;

/// What `Note` holds.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Note {
    pub reply: Option<Box<Note>>,
    pub renote: Option<Box<Note>>,
    pub list: Option<Vec<Note>>,
    pub user: Option<Box<models::User>>,
    /// Items: at most 2.
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
