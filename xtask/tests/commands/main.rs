//! The commands as a person or a script meets them: the program itself is run.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod diff;
mod fetch;
mod fork;
mod history;
mod import;
mod probe;
mod reference;
mod support;
