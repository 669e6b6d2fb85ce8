//! Why something is not a valid time.

use std::fmt;

/// A time that a [`Timestamp`](super::Timestamp) cannot hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimestampError(pub(super) Problem);

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Problem {
    Form(String),
    Range,
}

impl fmt::Display for TimestampError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Problem::Form(why) => write!(f, "not a time like `2026-11-22T15:27:54.458Z`: {why}"),
            Problem::Range => f.write_str("a time further from 1970 than this type can hold"),
        }
    }
}

impl std::error::Error for TimestampError {}
