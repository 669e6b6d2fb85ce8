//! To and from `time`.

use ::time::OffsetDateTime;

use super::error::{Problem, TimestampError};
use super::{Timestamp, UnixMillis};

const NANOS: i128 = 1_000_000;

fn millis(time: OffsetDateTime) -> i64 {
    // The range of `OffsetDateTime` in milliseconds fits by far.
    i64::try_from(time.unix_timestamp_nanos().div_euclid(NANOS)).unwrap_or(i64::MAX)
}

impl TryFrom<Timestamp> for OffsetDateTime {
    type Error = TimestampError;

    /// Fails before the year -9999 and after 9999, where `time` ends (its feature `large-dates` moves that).
    fn try_from(time: Timestamp) -> Result<Self, TimestampError> {
        Self::from_unix_timestamp_nanos(i128::from(time.unix_millis()) * NANOS)
            .map_err(|_| TimestampError(Problem::Range))
    }
}

impl TryFrom<OffsetDateTime> for Timestamp {
    type Error = TimestampError;

    /// Cuts off anything finer than a millisecond.
    fn try_from(time: OffsetDateTime) -> Result<Self, TimestampError> {
        Self::from_unix_millis(millis(time))
    }
}

impl From<OffsetDateTime> for UnixMillis {
    /// Cuts off anything finer than a millisecond.
    fn from(time: OffsetDateTime) -> Self {
        Self(millis(time))
    }
}
