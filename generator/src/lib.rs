//! Turns a Misskey server's OpenAPI document into a typed Rust client crate.
//!
//! Data goes one way: a served document becomes a snapshot ([`import`]), corrections are laid over it ([`overlay`]), the model
//! describes the API and names every type ([`model`]), and the emitter writes files ([`emit`]). Nothing here touches disk, network, clock or environment.

pub mod diff;
pub mod docs;
pub mod emit;
mod generate;
pub mod import;
mod markdown;
pub mod model;
pub mod naming;
pub mod overlay;
pub mod print;
pub mod releases;
pub mod rules;
pub mod streaming;

pub use generate::{
    Described, Fit, GenerateError, Generated, Options, Sources, describe, generate,
};
