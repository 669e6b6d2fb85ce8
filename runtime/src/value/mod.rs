//! Values as the API writes them: ids, moments, what may be left out or null; and versions of servers, with what is known to be in which.

mod availability;
pub(crate) mod id;
mod maybe;
pub(crate) mod text;
mod timestamp;
mod version;

pub use availability::{Availability, Support};
pub(crate) use availability::{Software, since};
pub use id::ParseIdError;
pub use maybe::Maybe;
pub use timestamp::{Timestamp, TimestampError, UnixMillis};
