// Written by `cargo xtask regen`. Do not edit.

//! `QueueMetrics` and the types inside it.
use misskey_runtime::{UnixMillis, wire};
use misskey_runtime::wire::Json;

/// How many jobs of a queue ended over time. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueMetrics {
    /// Totals and the time of the last count.
    pub meta: QueueMetricsMeta,
    /// Jobs ended in each minute, latest first.
    pub data: Vec<QueueMetricsData>,
    /// How many minutes are on record.
    pub count: i64,
}

wire::table! {
    received object QueueMetrics {
        meta: "meta" required,
        data: "data" required,
        count: "count" required,
    }
}

/// Totals and the time of the last count. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueMetricsMeta {
    /// How many jobs have ended in all.
    pub count: i64,
    /// When the counter was last sampled, as Unix time in milliseconds.
    pub prev_ts: UnixMillis,
    /// The total at the time of the last count.
    pub prev_count: i64,
}

wire::table! {
    received object QueueMetricsMeta {
        count: "count" required,
        prev_ts: "prevTS" required,
        prev_count: "prevCount" required,
    }
}

/// How many jobs ended in one minute. Since 2025.8.0.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum QueueMetricsData {
    /// The JSON is an integer.
    Number(i64),
    /// The JSON is a string.
    Text(String),
    /// Another kind of JSON, as received.
    Unknown(Json),
}

impl From<i64> for QueueMetricsData {
    #[inline]
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for QueueMetricsData {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

wire::table! {
    received shape_union QueueMetricsData {
        Number integer,
        Text string,
    }
}
