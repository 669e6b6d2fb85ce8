//! To and from `chrono`.

use ::chrono::{DateTime, TimeZone, Utc};

use super::error::{Problem, TimestampError};
use super::{Timestamp, UnixMillis};

impl TryFrom<Timestamp> for DateTime<Utc> {
    type Error = TimestampError;

    /// Fails for the last 13,000 years that a server can write, at either end, which chrono does not reach.
    fn try_from(time: Timestamp) -> Result<Self, TimestampError> {
        Self::from_timestamp_millis(time.unix_millis()).ok_or(TimestampError(Problem::Range))
    }
}

impl<Z: TimeZone> TryFrom<DateTime<Z>> for Timestamp {
    type Error = TimestampError;

    /// Cuts off anything finer than a millisecond.
    fn try_from(time: DateTime<Z>) -> Result<Self, TimestampError> {
        Self::from_unix_millis(time.timestamp_millis())
    }
}

impl<Z: TimeZone> From<DateTime<Z>> for UnixMillis {
    /// Cuts off anything finer than a millisecond.
    fn from(time: DateTime<Z>) -> Self {
        Self(time.timestamp_millis())
    }
}
