//! When a lost connection is made again.

use std::time::Duration;

use crate::call::backoff;

/// How a lost connection is made again: by default for ever, with waits from half a second to thirty seconds.
///
/// Each wait is twice as long as the one before, and shortened at random by up to half, so that many clients do not come back at
/// once when their server does. A connection that held for ten seconds resets the count. If the server asks for patience
/// (too many connections, or too often), the longest wait is used.
///
/// Only the server itself ends the attempts: by refusing a token that it does not know or that lacks `read:account`, or a suspended user. What a
/// proxy in front of it says may pass. An address without a streaming API (404, a redirect, a plain answer) is given up after
/// ten attempts in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reconnect {
    first_wait: Duration,
    longest_wait: Duration,
    attempts: Option<u32>,
    first_too: bool,
}

impl Default for Reconnect {
    fn default() -> Self {
        Self::new()
    }
}

impl Reconnect {
    /// Tries for ever, with waits from half a second to thirty seconds.
    #[must_use]
    pub fn new() -> Self {
        Self {
            first_wait: Duration::from_millis(500),
            longest_wait: Duration::from_secs(30),
            attempts: None,
            first_too: false,
        }
    }

    /// Never tries again: a lost connection ends every channel with an error.
    #[must_use]
    pub fn never() -> Self {
        Self::new().max_attempts(0)
    }

    /// Sets the wait before the first attempt.
    #[must_use]
    pub fn first_wait(mut self, wait: Duration) -> Self {
        self.first_wait = wait;
        self
    }

    /// Sets how long a wait can become.
    #[must_use]
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// Sets how many attempts in a row may fail before it gives up.
    #[must_use]
    pub fn max_attempts(mut self, attempts: u32) -> Self {
        self.attempts = Some(attempts);
        self
    }

    /// Also tries again if the very first connection cannot be made, for programs that may start before their network or server.
    ///
    /// Without it, awaiting [`Client::stream`](crate::Client::stream) fails at once, because the host may be wrong.
    #[must_use]
    pub fn first_connection_too(mut self) -> Self {
        self.first_too = true;
        self
    }

    /// The wait after the server has asked for patience.
    pub(super) fn long_wait(&self) -> Duration {
        self.longest_wait
    }

    pub(super) fn covers_first(&self) -> bool {
        self.first_too
    }

    /// The wait before attempt number `attempt`, counted from 1; `None` if there is to be none.
    pub(super) fn wait(&self, attempt: u32) -> Option<Duration> {
        if self.attempts.is_some_and(|most| attempt > most) {
            return None;
        }
        Some(backoff::wait(self.first_wait, self.longest_wait, attempt))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_longest() {
        let policy = Reconnect::new()
            .first_wait(Duration::from_secs(1))
            .longest_wait(Duration::from_secs(5));
        for (attempt, longest) in [(1, 1), (2, 2), (3, 4), (4, 5), (100, 5)] {
            let wait = policy.wait(attempt);
            let longest = Duration::from_secs(longest);
            assert!(
                wait.is_some_and(|wait| wait <= longest && wait >= longest / 2),
                "{attempt}: {wait:?}"
            );
        }
    }

    #[test]
    fn gives_up_where_told_to() {
        assert_eq!(Reconnect::never().wait(1), None);
        assert!(Reconnect::new().max_attempts(2).wait(2).is_some());
        assert_eq!(Reconnect::new().max_attempts(2).wait(3), None);
    }
}
