// Written by `cargo xtask regen`. Do not edit.

//! `SuspendedSoftware` and the types inside it.
use misskey_runtime::wire;

/// Server software that nothing is delivered to. Since 2025.8.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
#[must_use]
pub struct SuspendedSoftware {
    /// Name of the software.
    pub software: String,
    /// Versions in the notation of npm, such as `< 1.2.0`.
    pub version_range: String,
}

impl SuspendedSoftware {
    /// Takes the required members; setters add the rest.
    #[inline]
    pub fn new(software: impl Into<String>, version_range: impl Into<String>) -> Self {
        Self {
            software: software.into(),
            version_range: version_range.into(),
        }
    }
}

wire::table! {
    sent_and_received object SuspendedSoftware {
        software: "software" required,
        version_range: "versionRange" required,
    }
}
