//! Values as the API writes them: ids, moments, and what may be left out or null.

pub(crate) mod id;
mod maybe;
mod timestamp;

pub use id::ParseIdError;
pub use maybe::Maybe;
pub use timestamp::{Timestamp, TimestampError, UnixMillis};
