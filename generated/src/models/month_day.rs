// Written by `cargo xtask regen`. Do not edit.

//! `MonthDay` and the types inside it.
use misskey_runtime::wire;

/// A day of the year. Since 2026.3.2, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct MonthDay {
    /// From 1 to 12.
    pub month: i64,
    /// From 1 to 31.
    pub day: i64,
}

impl MonthDay {
    /// Takes what must be there; setters take the rest.
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
        month: "month" required,
        day: "day" required,
    }
}
