//! The client, and what it offers beside single calls: lists, what the server is, and a client for programs without async.

#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod calls;
mod list;
mod server;

pub use builder::ClientBuilder;
pub use calls::Client;
#[cfg(feature = "streaming")]
pub(crate) use list::is_newer;
pub use list::{Items, Pages, Paginate, Position, Seek};
