//! Spans for calls: the endpoint, the status and the time that it took, never a body or a token.

use std::future::Future;

use crate::{Fault, Reply};

#[cfg(feature = "tracing")]
pub(crate) async fn call(
    endpoint: &str,
    work: impl Future<Output = Result<Reply, Fault>>,
) -> Result<Reply, Fault> {
    use tracing::field::Empty;

    let span = tracing::debug_span!(
        "misskey_call",
        endpoint,
        status = Empty,
        kind = Empty,
        duration_ms = Empty
    );
    let begun = std::time::Instant::now();
    let mut work = std::pin::pin!(work);
    let result = std::future::poll_fn(|cx| span.in_scope(|| work.as_mut().poll(cx))).await;
    match &result {
        Ok(reply) => drop(span.record("status", reply.status())),
        Err(fault) => {
            span.record("kind", tracing::field::debug(fault.kind()));
            if let Some(status) = fault.status() {
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
pub(crate) fn retry(attempt: u32, fault: &Fault, wait: std::time::Duration) {
    let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
    tracing::debug!(attempt, kind = ?fault.kind(), status = fault.status(), wait_ms, "the call is tried again");
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn call<'a>(
    _: &str,
    work: impl Future<Output = Result<Reply, Fault>> + 'a,
) -> impl Future<Output = Result<Reply, Fault>> + 'a {
    work
}

#[cfg(not(feature = "tracing"))]
pub(crate) fn retry(_: u32, _: &Fault, _: std::time::Duration) {}
