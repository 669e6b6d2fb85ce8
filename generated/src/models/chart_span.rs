// Written by `cargo xtask regen`. Do not edit.

//! `ChartSpan` and the types inside it.
use misskey_runtime::wire;

/// The length of a chart's steps.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ChartSpan {
    /// `day`: One step is a day.
    Day,
    /// `hour`: One step is an hour.
    Hour,
    /// A value that this version does not know, as received.
    Unknown(String),
}

wire::open_enum! {
    ChartSpan or Unknown {
        Day = "day",
        Hour = "hour",
    }
}
