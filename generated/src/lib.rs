// Written by `cargo xtask regen`. Do not edit.

#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
misskey_runtime::wire::interface!(1);
#[rustfmt::skip]
pub mod auth;
#[allow(dead_code)]
#[rustfmt::skip]
mod availability;
#[rustfmt::skip]
pub mod endpoints;
#[rustfmt::skip]
mod error_code;
#[rustfmt::skip]
pub mod guide;
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
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use misskey_runtime::blocking;
#[doc(inline)]
pub use misskey_runtime::wire::{Json, JsonObject, OneOrMany};
#[doc(inline)]
pub use misskey_runtime::{
    AllowsGet, ApiError, Availability, Call, Client, ClientBuilder, DecodeError,
    Endpoint, EndpointInfo, Error, ErrorKind, Items, Maybe, Pages, Paginate,
    ParseIdError, Position, Progress, Refusal, Reply, RequestBody, ResponseBody,
    RetryPolicy, Seek, Server, Support, Timestamp, TimestampError, TokenPlace, Transport,
    TransportError, TransportFuture, UnixMillis, Upload,
};
pub use misskey_runtime::{bytes, http, reqwest};
pub use permission::Permission;
