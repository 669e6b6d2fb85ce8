// Written by `cargo xtask regen`. Do not edit.

//! `Achievement` and the types inside it.
use crate::models;
use misskey_runtime::{UnixMillis, wire};

/// An achievement that a user has earned, with the time.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Achievement {
    /// Which achievement it is.
    pub name: models::AchievementName,
    /// When it was earned, as Unix time in milliseconds.
    pub unlocked_at: UnixMillis,
}

wire::table! {
    received object Achievement {
        name: "name" required,
        unlocked_at: "unlockedAt" required,
    }
}
