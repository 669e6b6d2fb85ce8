//! Signing users in, over real sockets.

mod app;
mod generated;
mod listen;
mod miauth;
mod oauth;
mod permissions;
