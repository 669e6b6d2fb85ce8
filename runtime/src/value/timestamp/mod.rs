//! Points in time as the API writes them: a text to the millisecond, or a number of milliseconds.

#[cfg(feature = "chrono")]
mod convert_chrono;
#[cfg(feature = "jiff")]
mod convert_jiff;
#[cfg(feature = "time")]
mod convert_time;
mod error;
mod text;

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::de::{Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use error::Problem;
pub use error::TimestampError;

/// How far from 1970 a moment can be that JavaScript, and so a server, can write: 100,000,000 days, in milliseconds.
const FURTHEST: i64 = 8_640_000_000_000_000;

/// A point in time to the millisecond; on the wire `2026-11-22T15:27:54.458Z`.
///
/// It holds every time that a server can write, from `-271821-04-20T00:00:00.000Z` to `+275760-09-13T00:00:00.000Z`: years
/// before 0 and after 9999 are written with a sign and six digits. Anybody on the network can send such a time, for example as the end of a
/// poll. Most libraries support a smaller range, so conversions to their types can fail.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    millis: i64,
}

/// A point in time as milliseconds since 1970-01-01T00:00:00Z; on the wire an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixMillis(pub i64);

impl Timestamp {
    /// What stands in the place of one that is still to be read.
    pub(crate) const BLANK: Self = Self { millis: 0 };

    /// The current time, to the millisecond.
    #[must_use]
    pub fn now() -> Self {
        Self {
            millis: UnixMillis::from(SystemTime::now())
                .0
                .clamp(-FURTHEST, FURTHEST),
        }
    }

    /// The time this many milliseconds after 1970-01-01T00:00:00Z; negative before.
    ///
    /// # Errors
    /// It is more than 8,640,000,000,000,000 milliseconds (100,000,000 days) away from 1970.
    pub fn from_unix_millis(millis: i64) -> Result<Self, TimestampError> {
        if (-FURTHEST..=FURTHEST).contains(&millis) {
            Ok(Self { millis })
        } else {
            Err(TimestampError(Problem::Range))
        }
    }

    /// Milliseconds since 1970-01-01T00:00:00Z, negative before.
    #[must_use]
    pub fn unix_millis(self) -> i64 {
        self.millis
    }

    /// The time from `earlier` to this one; `None` if `earlier` is later.
    #[must_use]
    pub fn duration_since(self, earlier: Self) -> Option<Duration> {
        u64::try_from(self.millis.checked_sub(earlier.millis)?)
            .ok()
            .map(Duration::from_millis)
    }
}

impl std::str::FromStr for Timestamp {
    type Err = TimestampError;

    /// Reads RFC 3339, and other forms that servers write: a year with a sign and six digits, a time without a zone (UTC) or without
    /// seconds. An offset is applied; anything finer than a millisecond is cut off.
    fn from_str(text: &str) -> Result<Self, TimestampError> {
        text::read(text).and_then(Self::from_unix_millis)
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        text::write(self.millis, f)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

struct TimestampVisitor;

impl Visitor<'_> for TimestampVisitor {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a time like `2026-11-22T15:27:54.458Z`")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Timestamp, E> {
        text.parse().map_err(|error: TimestampError| match error.0 {
            Problem::Form(_) => E::invalid_value(Unexpected::Str(text), &self),
            _ => E::custom(format_args!("{error}: `{text}`")),
        })
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(TimestampVisitor)
    }
}

impl Serialize for UnixMillis {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for UnixMillis {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        i64::deserialize(deserializer).map(Self)
    }
}

impl From<i64> for UnixMillis {
    fn from(millis: i64) -> Self {
        Self(millis)
    }
}

impl From<Timestamp> for UnixMillis {
    fn from(time: Timestamp) -> Self {
        Self(time.millis)
    }
}

impl From<SystemTime> for UnixMillis {
    /// Cuts off anything finer than a millisecond.
    fn from(time: SystemTime) -> Self {
        let millis = |span: Duration| i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
        Self(match time.duration_since(UNIX_EPOCH) {
            Ok(after) => millis(after),
            Err(before) => -millis(before.duration()),
        })
    }
}

impl TryFrom<UnixMillis> for Timestamp {
    type Error = TimestampError;

    fn try_from(time: UnixMillis) -> Result<Self, TimestampError> {
        Self::from_unix_millis(time.0)
    }
}

impl TryFrom<SystemTime> for Timestamp {
    type Error = TimestampError;

    fn try_from(time: SystemTime) -> Result<Self, TimestampError> {
        UnixMillis::from(time).try_into()
    }
}

impl TryFrom<Timestamp> for SystemTime {
    type Error = TimestampError;

    /// Fails where this system's clock does not reach, which no time of our days meets.
    fn try_from(time: Timestamp) -> Result<Self, TimestampError> {
        let span = Duration::from_millis(time.millis.unsigned_abs());
        let moment = if time.millis < 0 {
            UNIX_EPOCH.checked_sub(span)
        } else {
            UNIX_EPOCH.checked_add(span)
        };
        moment.ok_or(TimestampError(Problem::Range))
    }
}
