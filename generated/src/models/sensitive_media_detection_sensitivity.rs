// Written by `cargo xtask regen`. Do not edit.

//! `SensitiveMediaDetectionSensitivity` and the types inside it.
use misskey_runtime::wire;

/// How readily the check takes a file for sensitive.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SensitiveMediaDetectionSensitivity {
    /// `medium`: Neither more nor less readily than usual; the default.
    Medium,
    /// `low`: Less readily: fewer files are flagged by mistake, more are missed.
    Low,
    /// `high`: More readily: fewer files are missed, more are flagged by mistake.
    High,
    /// `veryLow`: Least readily.
    VeryLow,
    /// `veryHigh`: Most readily.
    VeryHigh,
    /// A value that this version does not know, as received.
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
