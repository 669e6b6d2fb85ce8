//! A time during which the connection was lost.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::value::Timestamp;

/// A time during which the connection was lost, so that events may have been missed.
///
/// It arrives once the channel is open again: what happened since [`since`](Gap::since) can now be fetched over HTTP, and
/// nothing after it is missed. `filling_gaps` of a [`Subscription`](super::Subscription) does that.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Gap {
    /// When the server was last heard from, by this machine's clock. A connection that died silently may have died right after.
    pub since: Timestamp,
    /// How long it took until the channel was open again.
    pub lasted: Duration,
    /// Why it was lost.
    pub reason: Arc<str>,
}

impl Gap {
    /// Takes a later gap in.
    pub(super) fn join(&mut self, later: Self) {
        let between = later
            .since
            .duration_since(self.since)
            .unwrap_or(self.lasted);
        self.lasted = between.saturating_add(later.lasted);
        self.reason = later.reason;
    }
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "no connection since {} for {:.1} s: {}",
            self.since,
            self.lasted.as_secs_f64(),
            self.reason
        )
    }
}
