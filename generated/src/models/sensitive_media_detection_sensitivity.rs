// Written by `cargo xtask regen`. Do not edit.

//! `SensitiveMediaDetectionSensitivity` and the types inside it.
use misskey_runtime::wire;

/// How readily the check takes a file for sensitive. Since 2024.5.0, with every value that says nothing else.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SensitiveMediaDetectionSensitivity {
    /// `medium`
    Medium,
    /// `low`
    Low,
    /// `high`
    High,
    /// `veryLow`
    VeryLow,
    /// `veryHigh`
    VeryHigh,
    /// A value that this version does not know, as it came.
    Unknown(String),
}

wire::open_enum! {
    SensitiveMediaDetectionSensitivity or Unknown {
        Medium = "medium",
        Low = "low",
        High = "high",
        VeryLow = "veryLow",
        VeryHigh = "veryHigh",
    }
}
