//! To and from `time`.

use ::time::OffsetDateTime;

use super::{Timestamp, TimestampError, UnixMillis};

const NANOS: i128 = 1_000_000;

fn millis(time: OffsetDateTime) -> i64 {
    // The range of `OffsetDateTime` in milliseconds fits by far.
    i64::try_from(time.unix_timestamp_nanos().div_euclid(NANOS)).unwrap_or(i64::MAX)
}

impl From<Timestamp> for OffsetDateTime {
    fn from(time: Timestamp) -> Self {
        // Every timestamp lies in the range of `OffsetDateTime`.
        Self::from_unix_timestamp_nanos(i128::from(time.unix_millis()) * NANOS)
            .unwrap_or(Self::UNIX_EPOCH)
    }
}

impl TryFrom<OffsetDateTime> for Timestamp {
    type Error = TimestampError;

    /// Cuts off what is finer than a millisecond.
    fn try_from(time: OffsetDateTime) -> Result<Self, TimestampError> {
        Self::from_unix_millis(millis(time))
    }
}

impl From<OffsetDateTime> for UnixMillis {
    /// Cuts off what is finer than a millisecond.
    fn from(time: OffsetDateTime) -> Self {
        Self(millis(time))
    }
}
