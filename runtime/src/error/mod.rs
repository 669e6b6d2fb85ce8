//! The one error type: what happened, what is known about it, and what to do.

pub(crate) mod between;
mod failure;
mod kind;
mod refusal;
mod transport;

#[cfg(feature = "streaming")]
pub(crate) use failure::NoStream;
pub use failure::{ApiError, Error};
pub(crate) use failure::{Called, Detail, Unexpected};
pub use kind::ErrorKind;
pub use refusal::Refusal;
pub use transport::TransportError;
