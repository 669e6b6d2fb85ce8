//! The streaming API over real sockets.

#[path = "../streaming_server/mod.rs"]
mod streaming_server;

mod channels;
mod connection;
mod endings;
mod filling;
mod patience;
