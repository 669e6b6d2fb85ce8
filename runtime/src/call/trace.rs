//! Spans for calls: the endpoint, the status and the time that it took, never a body or a token.

use std::future::Future;

use crate::error::Error;
use crate::reply::Reply;

#[cfg(feature = "tracing")]
pub(super) async fn call(
    endpoint: &str,
    work: impl Future<Output = Result<Reply, Error>>,
) -> Result<Reply, Error> {
    use tracing::Instrument as _;
    use tracing::field::Empty;

    let span = tracing::debug_span!(
        "misskey_call",
        endpoint,
        status = Empty,
        kind = Empty,
        duration_ms = Empty
    );
    let begun = std::time::Instant::now();
    let result = work.instrument(span.clone()).await;
    match &result {
        Ok(reply) => drop(span.record("status", reply.status())),
        Err(error) => {
            span.record("kind", tracing::field::debug(error.kind()));
            if let Some(status) = error.status() {
                span.record("status", status);
            }
        }
    }
    span.record(
        "duration_ms",
        u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX),
    );
    result
}

/// Tells of a wait before the next attempt, inside the span of its call.
#[cfg(feature = "tracing")]
pub(super) fn retry(attempt: u32, error: &Error, wait: std::time::Duration) {
    let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
    tracing::debug!(attempt, kind = ?error.kind(), status = error.status(), wait_ms, "the call is tried again");
}

/// Tells of a wait before the next attempt to connect for streaming.
#[cfg(all(feature = "streaming", feature = "tracing"))]
pub(crate) fn reconnect(attempt: u32, reason: &str, wait: std::time::Duration) {
    let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
    tracing::warn!(
        attempt,
        reason,
        wait_ms,
        "no streaming connection; it is made again"
    );
}

#[cfg(all(feature = "streaming", not(feature = "tracing")))]
pub(crate) fn reconnect(_: u32, _: &str, _: std::time::Duration) {}

#[cfg(not(feature = "tracing"))]
pub(super) fn call<'a>(
    _: &str,
    work: impl Future<Output = Result<Reply, Error>> + 'a,
) -> impl Future<Output = Result<Reply, Error>> + 'a {
    work
}

#[cfg(not(feature = "tracing"))]
pub(super) fn retry(_: u32, _: &Error, _: std::time::Duration) {}
