// Written by `cargo xtask regen`. Do not edit.

//! `ChartSpan` and the types inside it.
use misskey_runtime::wire;

/// The length of a chart's steps. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChartSpan {
    /// `day`
    Day,
    /// `hour`
    Hour,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    ChartSpan or Unknown {
        Day = "day",
        Hour = "hour",
    }
}
