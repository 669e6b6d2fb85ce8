//! Turns a Misskey server's OpenAPI document into a typed Rust client crate.

mod alone;
mod describe;
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
mod sources;
mod streaming;
mod unfit;

pub use describe::{Described, compare, describe, describe_each};
pub use error::GenerateError;
pub use generate::{Generated, generate};
pub use model::Api;
pub use options::{Manifest, Options};
pub use sources::{Fit, Sources};
pub use unfit::{Unfit, UnfitKind};
