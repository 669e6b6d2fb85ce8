//! Calls, errors, lists, uploads and connections of the client, over real sockets.

#[path = "../streaming_server/mod.rs"]
mod streaming_server;

mod blocking;
mod calls;
mod connections;
mod errors;
mod hostile;
mod pages;
mod proxies;
mod retry;
mod secrets;
mod server;
mod upload;
mod upload_file;
mod values;
