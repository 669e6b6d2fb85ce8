//! A response as it came, and what is said of one that cannot be read.

mod body;
mod decode;
mod pointer;

pub use body::Reply;
pub use decode::DecodeError;
