//! Turns a Misskey server's OpenAPI document into a typed Rust client crate.

pub mod diff;
mod docs;
mod emit;
mod error;
mod generate;
pub mod import;
mod markdown;
#[doc(hidden)]
pub mod model;
mod naming;
mod options;
mod overlay;
mod print;
mod releases;
mod rules;
mod streaming;
mod unfit;

pub use error::GenerateError;
pub use generate::{Described, Fit, Generated, Sources, describe, generate};
pub use model::Api;
pub use options::{Manifest, Options};
pub use unfit::{Unfit, UnfitKind};
