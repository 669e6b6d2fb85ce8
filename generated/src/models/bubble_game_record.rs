// Written by `cargo xtask regen`. Do not edit.

//! `BubbleGameRecord` and the types inside it.
use crate::{ids, models};
use misskey_runtime::{Maybe, wire};

/// A score that a user reached in the bubble game.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct BubbleGameRecord {
    /// Id of the entry.
    pub id: ids::BubbleGameRecordId,
    /// The score that was reached.
    pub score: i64,
    /// Who played; absent when not loaded. May be absent or null on misskey.io and on Sharkey.
    pub user: Maybe<models::UserLite>,
}

wire::table! {
    received object BubbleGameRecord {
        id: "id" required,
        score: "score" required,
        user: "user" maybe,
    }
}
