// Written by `cargo xtask regen`. Do not edit.

//! `BubbleGameRecord` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, wire};

/// A score that a user reached in the bubble game. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BubbleGameRecord {
    pub id: ids::BubbleGameRecordId,
    pub score: i64,
    pub user: Maybe<models::UserLite>,
}

wire::table! {
    received object BubbleGameRecord {
        id: "id" required,
        score: "score" required,
        user: "user" maybe,
    }
}
