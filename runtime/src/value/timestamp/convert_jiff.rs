//! To and from `jiff`.

use super::error::{Problem, TimestampError};
use super::{Timestamp, UnixMillis};

impl TryFrom<Timestamp> for ::jiff::Timestamp {
    type Error = TimestampError;

    /// Fails before the year -9999 and after 9999, where jiff ends.
    fn try_from(time: Timestamp) -> Result<Self, TimestampError> {
        Self::from_millisecond(time.unix_millis()).map_err(|_| TimestampError(Problem::Range))
    }
}

impl TryFrom<::jiff::Timestamp> for Timestamp {
    type Error = TimestampError;

    /// Cuts off anything finer than a millisecond.
    fn try_from(time: ::jiff::Timestamp) -> Result<Self, TimestampError> {
        Self::from_unix_millis(time.as_millisecond())
    }
}

impl From<::jiff::Timestamp> for UnixMillis {
    /// Cuts off anything finer than a millisecond.
    fn from(time: ::jiff::Timestamp) -> Self {
        Self(time.as_millisecond())
    }
}
