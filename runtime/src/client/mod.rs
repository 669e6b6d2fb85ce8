//! The client, and what it offers beside single calls: lists, what the server is, and a client for programs without async.

#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod calls;
mod pages;
mod server;

pub use builder::ClientBuilder;
pub use calls::Client;
pub use pages::{Items, Pages, Paginate, Position, Seek};
