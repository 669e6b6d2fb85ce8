//! The comparison of two APIs: each kind of change on documents small enough to read, its properties on the real ones, and their reports.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

mod document;
mod everywhere;
mod hostile;
mod line;
mod meaning;
mod mutations;
mod real;
mod surface;
mod table;
