//! When a call is sent again, and how long to wait before.

use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hasher};
use std::time::Duration;

use crate::Fault;

/// How often and how long a failed call is tried again; without one, a call is sent once.
///
/// Tried again are the errors for which [`Fault::is_retryable`] is true: a rate limit and a connection that could not be made on
/// every endpoint, because nothing was done then; a broken connection, a timeout and 502, 503, 504 only where the
/// endpoint changes nothing. Each wait is twice as long as the one before, shortened at random by up to a half, so that many
/// clients do not come back at once; after a 429 it is at least what the server asks for. A wait that would go beyond
/// the total time is not begun: the error comes back at once instead.
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

    /// Sets how often a call is sent at most, the first time counted; 0 counts as 1.
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

    /// Sets how long a wait can become. What a server asks for after a 429 is kept even if it is longer.
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

    /// Sends calls again that change something even where the server may have acted on them already.
    ///
    /// A note can then be posted twice. Leave it off unless doing the thing twice does no harm.
    #[must_use]
    pub fn repeat_writes(mut self, repeat: bool) -> Self {
        self.repeat_writes = repeat;
        self
    }

    pub(crate) fn total(&self) -> Duration {
        self.total
    }

    /// The wait before the next attempt, or `None` if the fault is final. `attempt` counts those made, `elapsed` the time since the first.
    pub(crate) fn wait(
        &self,
        fault: &Fault,
        writes: bool,
        attempt: u32,
        elapsed: Duration,
    ) -> Option<Duration> {
        if attempt >= self.attempts || !fault.is_retryable_if(!writes || self.repeat_writes) {
            return None;
        }
        let doublings = attempt.saturating_sub(1).min(31);
        let longest = self
            .first_wait
            .saturating_mul(1u32 << doublings)
            .min(self.longest_wait);
        let mut wait = longest.mul_f64(1.0 - random_share() / 2.0);
        if let Some(asked) = fault.retry_after() {
            // Shortly after, not shortly before: a refused call pushes the limit's end further back.
            wait = asked
                .saturating_add(
                    self.first_wait
                        .min(Duration::from_millis(250))
                        .mul_f64(random_share()),
                )
                .max(wait);
        }
        (elapsed.saturating_add(wait) <= self.total).then_some(wait)
    }
}

/// A number from 0 up to but not 1, from the randomness that the standard library keeps for its maps.
pub(crate) fn random_share() -> f64 {
    let bits = RandomState::new().build_hasher().finish() >> 32;
    f64::from(u32::try_from(bits).unwrap_or_default()) / (f64::from(u32::MAX) + 1.0)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::RetryPolicy;
    use crate::Fault;
    use crate::error::Detail;
    use crate::transport::TransportError;

    fn broken(error: TransportError) -> Fault {
        Fault::new(Detail::Transport(error))
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
