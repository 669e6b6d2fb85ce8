//! To and from `jiff`.

use super::{Timestamp, TimestampError, UnixMillis};

impl From<Timestamp> for ::jiff::Timestamp {
    fn from(time: Timestamp) -> Self {
        // The latest moments of year 9999 are beyond jiff's range, which keeps room for every time zone.
        Self::from_millisecond(time.unix_millis()).unwrap_or(Self::MAX)
    }
}

impl TryFrom<::jiff::Timestamp> for Timestamp {
    type Error = TimestampError;

    /// Cuts off what is finer than a millisecond.
    fn try_from(time: ::jiff::Timestamp) -> Result<Self, TimestampError> {
        Self::from_unix_millis(time.as_millisecond())
    }
}

impl From<::jiff::Timestamp> for UnixMillis {
    /// Cuts off what is finer than a millisecond.
    fn from(time: ::jiff::Timestamp) -> Self {
        Self(time.as_millisecond())
    }
}
