//! Asking again and again until the user has decided, without being a nuisance to the server.

use std::future::Future;
use std::time::{Duration, Instant};

use crate::error::{Error, ErrorKind};

/// The shortest wait between two questions.
const SHORTEST: Duration = Duration::from_millis(50);
/// How many times the first wait the longest one is.
const SPAN: u32 = 5;

/// How long to wait for a user, and how often to ask.
#[derive(Debug, Clone, Copy)]
pub(super) struct Patience {
    pub(super) limit: Duration,
    pub(super) interval: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            limit: Duration::from_secs(600),
            interval: Duration::from_secs(2),
        }
    }
}

impl Patience {
    /// Asks at once, then after waits that grow by half up to five times the first, until there is an answer.
    ///
    /// Once the server has answered a question, failures that may pass are waited out; before that every failure ends it, because
    /// the host may be wrong.
    pub(super) async fn until<T, F>(self, mut ask: impl FnMut() -> F) -> Result<T, Error>
    where
        F: Future<Output = Result<Option<T>, Error>>,
    {
        let begun = Instant::now();
        let first = self.interval.max(SHORTEST);
        let mut wait = first;
        let mut answered = false;
        let mut last;
        loop {
            let mut asked = Duration::ZERO;
            match ask().await {
                Ok(Some(answer)) => return Ok(answer),
                Ok(None) => {
                    answered = true;
                    last = None;
                }
                Err(error) => {
                    if !answered || !is_passing(&error) {
                        return Err(error);
                    }
                    asked = error.retry_after().unwrap_or_default();
                    last = Some(error);
                }
            }
            let left = self.limit.saturating_sub(begun.elapsed());
            let pause = wait.max(asked);
            if left < pause {
                // The last question is asked at the very end, not one wait before it.
                if left < SHORTEST {
                    return Err(self.over(last));
                }
                tokio::time::sleep(left).await;
                return match ask().await {
                    Ok(Some(answer)) => Ok(answer),
                    Ok(None) => Err(self.over(last)),
                    Err(error) => Err(self.over(Some(error))),
                };
            }
            tokio::time::sleep(pause).await;
            wait = (wait + wait / 2).min(first.saturating_mul(SPAN));
        }
    }

    /// The time is over.
    pub(super) fn over(self, last: Option<Error>) -> Error {
        let error = Error::told(
            ErrorKind::NotGranted,
            format!(
                "the user has not agreed within {} s; a refusal looks the same, because the server does not report it",
                self.limit.as_secs_f64()
            ),
        );
        match last {
            Some(last) => error.after(last),
            None => error,
        }
    }
}

/// Whether the same question may be answered later: what may pass of any call, and a server that fails. Asking again changes nothing until
/// the user has agreed.
fn is_passing(error: &Error) -> bool {
    error.is_retryable_if(true) || error.status().is_some_and(|status| status >= 500)
}
