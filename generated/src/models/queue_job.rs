// Written by `cargo xtask regen`. Do not edit.

//! `QueueJob` and the types inside it.
use misskey_runtime::{UnixMillis, wire};
use misskey_runtime::wire::{Json, JsonObject};

/// A background job of the server. Since 2025.4.1.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct QueueJob {
    /// Id of the job within its queue.
    pub id: String,
    /// Name of the kind of job.
    pub name: String,
    /// Input of the job, whose shape depends on the job.
    pub data: JsonObject,
    /// Settings of the job in the queue library's own form.
    pub opts: JsonObject,
    /// When the job was created, as Unix time in milliseconds.
    pub timestamp: UnixMillis,
    /// When the job's last run began, as Unix time in milliseconds; absent until then.
    pub processed_on: Option<UnixMillis>,
    /// The worker that took the job; absent while none has.
    pub processed_by: Option<String>,
    /// When the job ended, as Unix time in milliseconds; absent until then.
    pub finished_on: Option<UnixMillis>,
    /// How far the job is, as any JSON value.
    pub progress: Json,
    /// How often the job was tried.
    pub attempts: i64,
    /// How long the job waits before it runs, in milliseconds.
    pub delay: i64,
    /// Message of the error that the last failed attempt ended with; absent unless one failed.
    pub failed_reason: Option<String>,
    /// Stack traces of the failed attempts, latest first.
    pub stacktrace: Vec<String>,
    /// What the job's run gave, as any JSON value.
    pub return_value: Json,
    /// Whether an attempt at the job has failed, even if the job was tried again since or still will be.
    pub is_failed: bool,
}

wire::table! {
    received object QueueJob {
        id: "id" required,
        name: "name" required,
        data: "data" required,
        opts: "opts" required,
        timestamp: "timestamp" required,
        processed_on: "processedOn" optional,
        processed_by: "processedBy" optional,
        finished_on: "finishedOn" optional,
        progress: "progress" required,
        attempts: "attempts" required,
        delay: "delay" required,
        failed_reason: "failedReason" optional,
        stacktrace: "stacktrace" required,
        return_value: "returnValue" required,
        is_failed: "isFailed" required,
    }
}
