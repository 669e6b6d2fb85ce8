// Written by `cargo xtask regen`. Do not edit.

#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
misskey_runtime::wire::interface!(1);
#[cfg(feature = "client")]
#[rustfmt::skip]
pub mod auth;
#[allow(dead_code)]
#[rustfmt::skip]
mod availability;
#[cfg(feature = "client")]
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
#[cfg(feature = "webhook")]
#[rustfmt::skip]
pub mod webhook;
#[cfg(feature = "i")]
#[cfg(feature = "streaming")]
#[rustfmt::skip]
mod bots;
#[cfg(feature = "i")]
#[cfg(feature = "streaming")]
#[doc(inline)]
pub use bots::*;
#[rustfmt::skip]
mod notes;
#[cfg(feature = "notes")]
#[rustfmt::skip]
mod replies;
#[cfg(feature = "notes")]
#[doc(inline)]
pub use replies::*;
#[rustfmt::skip]
mod users;
pub use error_code::ErrorCode;
#[cfg(feature = "blocking")]
#[doc(inline)]
pub use misskey_runtime::blocking;
#[cfg(feature = "testing")]
#[doc(inline)]
pub use misskey_runtime::testing;
#[doc(inline)]
pub use misskey_runtime::wire::{Json, JsonObject, OneOrMany};
#[doc(inline)]
pub use misskey_runtime::{
    Acct, Availability, DecodeError, Maybe, ParseAcctError, ParseIdError,
    ParseReactionError, Reaction, Reply, Support, Timestamp, TimestampError, UnixMillis,
    mfm,
};
#[cfg(feature = "client")]
#[doc(inline)]
pub use misskey_runtime::{
    AllowsGet, ApiError, Call, Client, ClientBuilder, Endpoint, EndpointInfo, Error,
    ErrorKind, Items, Pages, Paginate, Position, Progress, Refusal, RequestBody,
    ResponseBody, RetryPolicy, Seek, Server, TokenPlace, Transport, TransportError,
    TransportFuture, Upload,
};
pub use misskey_runtime::{bytes, http};
#[cfg(feature = "client")]
pub use misskey_runtime::reqwest;
pub use permission::Permission;
