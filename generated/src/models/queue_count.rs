// Written by `cargo xtask regen`. Do not edit.

//! `QueueCount` and the types inside it.
use misskey_runtime::wire;

/// How many jobs of a queue are in each state.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueCount {
    /// How many jobs will run as soon as a worker is free.
    pub waiting: i64,
    /// How many jobs a worker is working on.
    pub active: i64,
    /// How many finished jobs are still kept.
    pub completed: i64,
    /// How many failed jobs are still kept.
    pub failed: i64,
    /// How many jobs wait for a set time.
    pub delayed: i64,
    /// How many jobs wait because the queue is paused.
    pub paused: Option<i64>,
    /// How many jobs wait with a priority.
    pub prioritized: Option<i64>,
    /// How many jobs wait for other jobs that they have started.
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
