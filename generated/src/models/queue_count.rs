// Written by `cargo xtask regen`. Do not edit.

//! `QueueCount` and the types inside it.
use misskey_runtime::wire;

/// How many jobs of a queue are in each state.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueCount {
    /// Jobs that will run as soon as a worker is free.
    pub waiting: f64,
    pub active: f64,
    pub completed: f64,
    pub failed: f64,
    /// Jobs that wait for a set time.
    pub delayed: f64,
    pub paused: Option<f64>,
    pub prioritized: Option<f64>,
    pub waiting_children: Option<f64>,
}

wire::received! {
    QueueCount {
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
