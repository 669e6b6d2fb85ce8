//! The token, and keeping it and other secrets out of what people read.

pub(crate) mod redact;
mod token;

pub(crate) use token::Token;
pub use token::TokenPlace;
