//! Points in time as the API writes them: a text to the millisecond, or a number of milliseconds.

#[cfg(feature = "chrono")]
mod convert_chrono;
#[cfg(feature = "jiff")]
mod convert_jiff;
#[cfg(feature = "time")]
mod convert_time;

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ::chrono::{DateTime, SecondsFormat, Utc};
use serde::de::{Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// 0000-01-01T00:00:00.000Z and 9999-12-31T23:59:59.999Z: the years that the text form can write.
const FIRST: i64 = -62_167_219_200_000;
const LAST: i64 = 253_402_300_799_999;

/// A point in time to the millisecond, in the years 0000 to 9999; on the wire `2026-11-22T15:27:54.458Z`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp {
    millis: i64,
}

/// A point in time as milliseconds since 1970-01-01T00:00:00Z; on the wire an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnixMillis(pub i64);

/// A time that a [`Timestamp`] cannot hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimestampError(Problem);

#[derive(Debug, Clone, PartialEq, Eq)]
enum Problem {
    Form(String),
    Precision,
    Range,
}

impl fmt::Display for TimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Problem::Form(why) => write!(f, "not a time like `2026-11-22T15:27:54.458Z`: {why}"),
            Problem::Precision => f.write_str("a time finer than a millisecond"),
            Problem::Range => f.write_str("a time outside the years 0000 to 9999"),
        }
    }
}

impl std::error::Error for TimestampError {}

impl Timestamp {
    /// The time now, to the millisecond.
    #[must_use]
    pub fn now() -> Self {
        Self {
            millis: UnixMillis::from(SystemTime::now()).0.clamp(FIRST, LAST),
        }
    }

    /// The time that many milliseconds after 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// It is outside the years 0000 to 9999.
    pub fn from_unix_millis(millis: i64) -> Result<Self, TimestampError> {
        if (FIRST..=LAST).contains(&millis) {
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

    fn from_datetime(time: DateTime<Utc>) -> Result<Self, TimestampError> {
        if !time.timestamp_subsec_nanos().is_multiple_of(1_000_000) {
            return Err(TimestampError(Problem::Precision));
        }
        Self::from_unix_millis(time.timestamp_millis())
    }

    fn datetime(self) -> Option<DateTime<Utc>> {
        DateTime::from_timestamp_millis(self.millis)
    }
}

impl std::str::FromStr for Timestamp {
    type Err = TimestampError;

    /// Reads RFC 3339; an offset other than `Z` is counted in.
    fn from_str(text: &str) -> Result<Self, TimestampError> {
        let time = DateTime::parse_from_rfc3339(text)
            .map_err(|error| TimestampError(Problem::Form(error.to_string())))?;
        // Chrono keeps a leap second as a fraction above one second; the milliseconds below count it into the next minute.
        Self::from_datetime(time.to_utc())
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.datetime() {
            Some(time) => f.write_str(&time.to_rfc3339_opts(SecondsFormat::Millis, true)),
            // Cannot be: the range of `Timestamp` lies inside chrono's.
            None => write!(f, "{} ms", self.millis),
        }
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
    /// Cuts off what is finer than a millisecond.
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

impl From<Timestamp> for SystemTime {
    fn from(time: Timestamp) -> Self {
        let span = Duration::from_millis(time.millis.unsigned_abs());
        if time.millis < 0 {
            UNIX_EPOCH - span
        } else {
            UNIX_EPOCH + span
        }
    }
}
