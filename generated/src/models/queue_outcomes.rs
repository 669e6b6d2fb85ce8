// Written by `cargo xtask regen`. Do not edit.

//! `QueueOutcomes` and the types inside it.
use crate::models;
use misskey_runtime::wire;

/// How many jobs of a queue were completed and how many failed over time. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueOutcomes {
    /// Jobs that were completed.
    pub completed: models::QueueMetrics,
    /// Jobs that failed.
    pub failed: models::QueueMetrics,
}

wire::table! {
    received object QueueOutcomes {
        completed: "completed" required,
        failed: "failed" required,
    }
}
