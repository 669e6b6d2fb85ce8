//! A response as it came, and what is said of one that cannot be read.

mod body;
mod decode;
mod keys;
pub(crate) mod mend;
mod pointer;
pub(crate) mod secret;

pub use body::Reply;
pub use decode::DecodeError;
pub(crate) use keys::Key;
