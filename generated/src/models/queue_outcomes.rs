// Written by `cargo xtask regen`. Do not edit.

//! `QueueOutcomes` and the types inside it.
use crate::models;
use misskey_runtime::wire;

/// How many jobs of a queue were completed and how many failed over time. Since 2025.4.1, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueOutcomes {
    pub completed: models::QueueMetrics,
    pub failed: models::QueueMetrics,
}

wire::table! {
    received object QueueOutcomes {
        completed: "completed" required,
        failed: "failed" required,
    }
}
