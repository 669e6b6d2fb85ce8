// Written by `cargo xtask regen`. Do not edit.

#![doc = include_str!("../README.md")]
misskey_runtime::wire::interface!(1);
#[rustfmt::skip]
pub mod auth;
#[rustfmt::skip]
pub mod endpoints;
#[rustfmt::skip]
mod error_code;
#[rustfmt::skip]
pub mod ids;
#[rustfmt::skip]
pub mod models;
#[rustfmt::skip]
mod permission;
#[cfg(feature = "streaming")]
#[rustfmt::skip]
pub mod streaming;
pub use error_code::ErrorCode;
pub use misskey_runtime::wire::{Json, JsonObject, OneOrMany};
pub use misskey_runtime::{
    AllowsGet, DecodeError, Endpoint, EndpointInfo, ErrorKind, Maybe, Method,
    ParseIdError, Progress, Reply, RetryPolicy, Timestamp, TokenPlace, Transport,
    UnixMillis, Upload,
};
pub use permission::Permission;
/// The API of Misskey 2026.3.2.
#[derive(Debug, Clone, Copy)]
pub struct Misskey;
impl misskey_runtime::Api for Misskey {
    type ErrorCode = ErrorCode;
    type Permission = Permission;
    type User = models::UserDetailedNotMe;
    const USER_AGENT: &'static str = concat!(
        env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")
    );
}
/// A connection to one server; cheap to clone.
pub type Client = misskey_runtime::Client<Misskey>;
/// Makes a [`Client`].
pub type ClientBuilder = misskey_runtime::ClientBuilder<Misskey>;
/// A call that is sent when it is awaited.
pub type Call<T> = misskey_runtime::Call<Misskey, T>;
/// Why a call failed.
pub type Error = misskey_runtime::Error<ErrorCode>;
/// What the server answered in place of a result.
pub type ApiError = misskey_runtime::ApiError;
