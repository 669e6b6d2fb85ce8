// Written by `cargo xtask regen`. Do not edit.

//! `QueueCount` and the types inside it.
use misskey_runtime::wire;

/// How many jobs of a queue are in each state. Since 2024.5.0, with every field that says nothing else.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueCount {
    /// Jobs that will run as soon as a worker is free.
    pub waiting: i64,
    pub active: i64,
    pub completed: i64,
    pub failed: i64,
    /// Jobs that wait for a set time.
    pub delayed: i64,
    pub paused: Option<i64>,
    pub prioritized: Option<i64>,
    pub waiting_children: Option<i64>,
}

wire::table! {
    received object QueueCount {
        waiting: "waiting" required,
        active: "active" required,
        completed: "completed" required,
        failed: "failed" required,
        delayed: "delayed" required,
        paused: "paused" optional,
        prioritized: "prioritized" optional,
        waiting_children: "waiting-children" optional,
    }
}
