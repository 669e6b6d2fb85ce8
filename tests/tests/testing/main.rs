//! The server for tests of programs.

mod calls;
mod streams;
