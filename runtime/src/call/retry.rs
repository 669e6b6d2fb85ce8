//! When a call is sent again, and how long to wait before.

use std::time::Duration;

use super::backoff;
use crate::error::Error;

/// How often and for how long a failed call is repeated; without a policy, a call is sent once.
///
/// A call is repeated after the errors for which [`Error::is_retryable`] is true. A rate limit, a proxy's challenge and a connection that
/// could not be made count on every endpoint, because nothing was done. A broken connection, a timeout and the answers of a proxy that cannot
/// reach the server (502 to 504, 520 to 527, 530) count only if the endpoint changes nothing. Each wait is twice as long as the one before, and shortened
/// at random by up to half, so that many clients do not come back at once; after a 429 it is at least as long as the server asks for. A wait that
/// would exceed the total time is not begun: the error is returned at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    attempts: u32,
    first_wait: Duration,
    longest_wait: Duration,
    total: Duration,
    repeat_writes: bool,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

impl RetryPolicy {
    /// Up to four attempts within two minutes, with waits from half a second to thirty seconds.
    #[must_use]
    pub fn new() -> Self {
        Self {
            attempts: 4,
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(30),
            total: Duration::from_secs(120),
            repeat_writes: false,
        }
    }

    /// Sets how often a call is sent at most, including the first time; 0 counts as 1.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets the wait before the second attempt.
    #[must_use]
    pub fn first_wait(mut self, wait: Duration) -> Self {
        self.first_wait = wait;
        self
    }

    /// Sets how long a wait can become. A server that asks for more after a 429 gets it.
    #[must_use]
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// Sets how long a call may take in all, attempts and waits together. An upload under way is not cut off by it.
    #[must_use]
    pub fn max_total(mut self, total: Duration) -> Self {
        self.total = total;
        self
    }

    /// Also repeats calls that change something, even if the server may already have acted on them.
    ///
    /// A note can then be posted twice. Leave this off unless doing it twice does no harm.
    #[must_use]
    pub fn repeat_writes(mut self, repeat: bool) -> Self {
        self.repeat_writes = repeat;
        self
    }

    pub(crate) fn total(&self) -> Duration {
        self.total
    }

    /// The wait before the next attempt, or `None` if the error is final. `attempt` counts those made, `elapsed` the time since the first.
    pub(crate) fn wait(
        &self,
        error: &Error,
        writes: bool,
        attempt: u32,
        elapsed: Duration,
    ) -> Option<Duration> {
        if attempt >= self.attempts || !error.is_retryable_if(!writes || self.repeat_writes) {
            return None;
        }
        let mut wait = backoff::wait(self.first_wait, self.longest_wait, attempt);
        if let Some(asked) = error.retry_after() {
            // Shortly after, not shortly before: a refused call pushes the limit's end further back.
            let shortly = self.first_wait.min(Duration::from_millis(250));
            wait = asked
                .saturating_add(shortly.mul_f64(fastrand::f64()))
                .max(wait);
        }
        (elapsed.saturating_add(wait) <= self.total).then_some(wait)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::RetryPolicy;
    use crate::error::{Error, TransportError};

    fn broken(error: TransportError) -> Error {
        error.into()
    }

    #[test]
    fn waits_double_up_to_a_limit_and_vary() {
        let policy = RetryPolicy::new().max_attempts(100);
        let fault = broken(TransportError::exchange("broke"));
        for (attempt, longest) in [
            (1, 500),
            (2, 1000),
            (3, 2000),
            (7, 30_000),
            (40, 30_000),
            (99, 30_000),
        ] {
            let longest = Duration::from_millis(longest);
            let waits: Vec<Duration> = (0..50)
                .filter_map(|_| policy.wait(&fault, false, attempt, Duration::ZERO))
                .collect();
            assert_eq!(waits.len(), 50);
            assert!(
                waits
                    .iter()
                    .all(|wait| *wait >= longest / 2 && *wait <= longest),
                "{attempt}: {waits:?}"
            );
            assert!(waits.iter().any(|wait| *wait != waits[0]), "{attempt}");
        }
        assert_eq!(policy.wait(&fault, false, 100, Duration::ZERO), None);
        assert_eq!(
            policy.wait(&fault, false, 1, Duration::from_secs(120)),
            None
        );
    }

    #[test]
    fn writes_are_repeated_only_if_nothing_was_sent() {
        let policy = RetryPolicy::new();
        let wait =
            |error, policy: &RetryPolicy| policy.wait(&broken(error), true, 1, Duration::ZERO);
        assert!(wait(TransportError::connect("refused"), &policy).is_some());
        assert!(wait(TransportError::exchange("broke"), &policy).is_none());
        assert!(
            wait(
                TransportError::exchange("broke"),
                &policy.repeat_writes(true)
            )
            .is_some()
        );
    }
}
