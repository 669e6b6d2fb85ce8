//! To and from `chrono`.

use ::chrono::{DateTime, TimeZone, Utc};

use super::{Timestamp, TimestampError, UnixMillis};

impl From<Timestamp> for DateTime<Utc> {
    fn from(time: Timestamp) -> Self {
        // Every timestamp lies in chrono's range.
        Self::from_timestamp_millis(time.unix_millis()).unwrap_or_default()
    }
}

impl<Z: TimeZone> TryFrom<DateTime<Z>> for Timestamp {
    type Error = TimestampError;

    /// Cuts off what is finer than a millisecond.
    fn try_from(time: DateTime<Z>) -> Result<Self, TimestampError> {
        Self::from_unix_millis(time.timestamp_millis())
    }
}

impl<Z: TimeZone> From<DateTime<Z>> for UnixMillis {
    /// Cuts off what is finer than a millisecond.
    fn from(time: DateTime<Z>) -> Self {
        Self(time.timestamp_millis())
    }
}
