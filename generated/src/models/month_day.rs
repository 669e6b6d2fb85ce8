// Written by `cargo xtask regen`. Do not edit.

//! `MonthDay` and the types inside it.
use misskey_runtime::wire;

/// A day of the year. Since 2026.3.2.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct MonthDay {
    /// Month of the year, 1 for January. From 1 to 12.
    pub month: i64,
    /// Day of the month, counted from 1. From 1 to 31.
    pub day: i64,
}

impl MonthDay {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(month: impl Into<i64>, day: impl Into<i64>) -> Self {
        Self {
            month: month.into(),
            day: day.into(),
        }
    }
}

wire::table! {
    sent object MonthDay {
        month: "month" required = 1i64,
        day: "day" required = 1i64,
    }
}
