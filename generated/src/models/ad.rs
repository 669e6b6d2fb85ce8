// Written by `cargo xtask regen`. Do not edit.

//! `Ad` and the types inside it.
use crate::ids;
use misskey_runtime::{Timestamp, wire};

/// An advertisement as its administrators see it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Ad {
    /// Id of the advertisement.
    pub id: ids::AdId,
    /// Until when it is shown.
    pub expires_at: Timestamp,
    /// From when it is shown; in requests as Unix time in milliseconds.
    pub starts_at: Timestamp,
    /// Where clients show it, as a layout name such as `square` or `horizontal`.
    pub place: String,
    /// Rank as `high`, `middle` or `low`; a higher rank is shown more often.
    pub priority: String,
    /// Weight in the random choice among advertisements of the same rank.
    pub ratio: i64,
    /// Address that a click on it opens.
    pub url: String,
    /// Address of the picture that is shown.
    pub image_url: String,
    /// Note of the administrators, which visitors do not see.
    pub memo: String,
    /// Days on which it is shown, as a bit field with bit 0 for Sunday; 0 means every day.
    pub day_of_week: i64,
    /// Whether it is marked as not suited for every viewer. Since 2025.12.2. May be absent on Sharkey.
    pub is_sensitive: Option<bool>,
}

wire::table! {
    received object Ad {
        id: "id" required,
        expires_at: "expiresAt" required,
        starts_at: "startsAt" required,
        place: "place" required,
        priority: "priority" required,
        ratio: "ratio" required,
        url: "url" required = "https://misskey.example/sample",
        image_url: "imageUrl" required = "https://misskey.example/image.png",
        memo: "memo" required,
        day_of_week: "dayOfWeek" required,
        is_sensitive: "isSensitive" optional,
    }
}
