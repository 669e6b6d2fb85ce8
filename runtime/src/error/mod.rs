//! The one error type: what happened, what is known about it, and what to do.

mod failure;
mod kind;
mod refusal;
mod transport;

pub use failure::{ApiError, Error};
pub(crate) use failure::{Called, Detail, Unexpected};
pub use kind::ErrorKind;
pub use refusal::Refusal;
pub use transport::TransportError;
