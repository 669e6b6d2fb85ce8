// Written by `cargo xtask regen`. Do not edit.

//! `QueueMetrics` and the types inside it.
use misskey_runtime::{UnixMillis, wire};

/// How many jobs of a queue ended over time. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueMetrics {
    pub meta: QueueMetricsMeta,
    /// Jobs ended in each minute, latest first.
    pub data: Vec<i64>,
    /// How many minutes are on record.
    pub count: i64,
}

wire::received! {
    QueueMetrics {
        meta: "meta" required,
        data: "data" required,
        count: "count" required,
    }
}

/// What `QueueMetrics.meta` holds. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueMetricsMeta {
    /// How many jobs have ended in all.
    pub count: i64,
    /// When the counter was last sampled, as Unix time in milliseconds.
    pub prev_ts: UnixMillis,
    pub prev_count: i64,
}

wire::received! {
    QueueMetricsMeta {
        count: "count" required,
        prev_ts: "prevTS" required,
        prev_count: "prevCount" required,
    }
}
